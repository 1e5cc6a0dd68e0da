package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Users of SCIM: the people whom the company's directory brings in. */
@Path("/api/scim/v2/Users")
@Produces({ScimUserResource.SCIM, ScimUserResource.JSON})
@Consumes({ScimUserResource.SCIM, ScimUserResource.JSON})
@RolesAllowed("provisioner")
@RunOnVirtualThread
class ScimUserResource {

    static final String SCIM = "application/scim+json";
    static final String JSON = "application/json";

    private final ScimUserService users;
    private final ScimBody bodies;
    private final UserWriter writer;

    ScimUserResource(ScimUserService users, ScimBody bodies, ScimConfig config) {
        this.users = users;
        this.bodies = bodies;
        this.writer = new UserWriter(config.address());
    }

    /** Which attributes are answered. */
    record Asked(
            @Parameter(
                            description = "Names of attributes with commas between: only these",
                            schema = @Schema(type = SchemaType.STRING))
                    @QueryParam("attributes")
                    List<String> attributes,
            @Parameter(
                            description = "Names of attributes with commas between: not these",
                            schema = @Schema(type = SchemaType.STRING))
                    @QueryParam("excludedAttributes")
                    List<String> excludedAttributes) {

        Projection projection() {
            return Projection.of(attributes, excludedAttributes);
        }
    }

    @GET
    @Operation(
            operationId = "listScimUsers",
            summary = "People who were brought in and match a filter, in the order they came")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = SCIM, schema = @Schema(ref = "ScimList")))
    @APIResponse(responseCode = "400", description = "A parameter does not hold what it should")
    public RestResponse<ObjectNode> list(
            @Parameter(
                            description = "A filter of RFC 7644, 3.4.2.2",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1_000))
                    @QueryParam("filter")
                    List<String> filter,
            @Parameter(
                            description = "The first one, counted from 1",
                            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
                    @QueryParam("startIndex")
                    List<String> startIndex,
            @Parameter(
                            description = "At most so many, and never more than 200",
                            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "100"))
                    @QueryParam("count")
                    List<String> count,
            @BeanParam Asked asked) {
        Projection projection = asked.projection();
        UserPage page = users.page(UserParameters.query(filter, startIndex, count));
        List<ObjectNode> documents =
                page.users().stream().map(writer::write).map(projection::of).toList();
        return RestResponse.ok(writer.write(page, documents));
    }

    @POST
    @Operation(operationId = "createScimUser", summary = "Somebody works here")
    @RequestBody(
            content = {
                @Content(mediaType = SCIM, schema = @Schema(ref = "ScimUser")),
                @Content(mediaType = JSON, schema = @Schema(ref = "ScimUser"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Brought in",
            content = @Content(mediaType = SCIM, schema = @Schema(ref = "ScimUser")))
    @APIResponse(responseCode = "400", description = "An attribute does not hold what it should")
    @APIResponse(responseCode = "409", description = "userName or externalId is somebody else's")
    public RestResponse<ObjectNode> create(byte[] body, @BeanParam Asked asked) throws IOException {
        Projection projection = asked.projection();
        UserView user = users.create(UserReader.read(bodies.read(body)));
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, projection.of(writer.write(user)))
                .location(URI.create(writer.location(user.id().toString())))
                .tag(Long.toString(user.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getScimUser", summary = "Somebody who was brought in")
    @Parameter(
            name = HttpHeaders.IF_NONE_MATCH,
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = SCIM, schema = @Schema(ref = "ScimUser")))
    @APIResponse(responseCode = "304", description = "The version that is known already")
    @APIResponse(responseCode = "404", description = "Nobody, or deleted")
    public RestResponse<ObjectNode> get(
            @PathParam("id") UUID id, @BeanParam Asked asked, @Context HttpHeaders headers) {
        Projection projection = asked.projection();
        UserView user = users.get(id);
        return tags(headers, HttpHeaders.IF_NONE_MATCH).know(user.version())
                ? RestResponse.ResponseBuilder.<ObjectNode>notModified(
                                Long.toString(user.version()))
                        .build()
                : tagged(user, projection);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "putScimUser",
            summary = "All that is said of somebody; the same again is no new version")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content = {
                @Content(mediaType = SCIM, schema = @Schema(ref = "ScimUser")),
                @Content(mediaType = JSON, schema = @Schema(ref = "ScimUser"))
            })
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = SCIM, schema = @Schema(ref = "ScimUser")))
    @APIResponse(responseCode = "400", description = "An attribute does not hold what it should")
    @APIResponse(responseCode = "404", description = "Nobody, or deleted")
    @APIResponse(responseCode = "409", description = "userName or externalId is somebody else's")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    public RestResponse<ObjectNode> put(
            @PathParam("id") UUID id,
            byte[] body,
            @BeanParam Asked asked,
            @Context HttpHeaders headers)
            throws IOException {
        Projection projection = asked.projection();
        UserRequest request = UserReader.read(bodies.read(body));
        EntityTags expected = tags(headers, HttpHeaders.IF_MATCH);
        return tagged(users.replace(id, expected, request), projection);
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "patchScimUser",
            summary = "Something else is said of somebody; the same again is no new version")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content = {
                @Content(mediaType = SCIM, schema = @Schema(ref = "ScimPatch")),
                @Content(mediaType = JSON, schema = @Schema(ref = "ScimPatch"))
            })
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = SCIM, schema = @Schema(ref = "ScimUser")))
    @APIResponse(responseCode = "400", description = "An operation cannot be done")
    @APIResponse(responseCode = "404", description = "Nobody, or deleted")
    @APIResponse(responseCode = "409", description = "userName or externalId is somebody else's")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    public RestResponse<ObjectNode> patch(
            @PathParam("id") UUID id,
            byte[] body,
            @BeanParam Asked asked,
            @Context HttpHeaders headers)
            throws IOException {
        Projection projection = asked.projection();
        EntityTags expected = tags(headers, HttpHeaders.IF_MATCH);
        return tagged(users.patch(id, expected, UserPatch.read(bodies.read(body))), projection);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteScimUser",
            summary = "Somebody has left: a former colleague, whom the directory knows no more")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "Nobody, or deleted")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    public RestResponse<Void> delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        users.delete(id, tags(headers, HttpHeaders.IF_MATCH));
        return RestResponse.noContent();
    }

    private static EntityTags tags(HttpHeaders headers, String name) {
        return EntityTags.of(headers.getRequestHeader(name));
    }

    private RestResponse<ObjectNode> tagged(UserView user, Projection projection) {
        return RestResponse.ResponseBuilder.ok(projection.of(writer.write(user)))
                .tag(Long.toString(user.version()))
                .build();
    }
}
