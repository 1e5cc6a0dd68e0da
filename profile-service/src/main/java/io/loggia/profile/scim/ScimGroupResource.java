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

/** Groups of SCIM: whom the company's directory counts among the members of what. */
@Path("/api/scim/v2/Groups")
@Produces({ScimUserResource.SCIM, ScimUserResource.JSON})
@Consumes({ScimUserResource.SCIM, ScimUserResource.JSON})
@RolesAllowed("provisioner")
@RunOnVirtualThread
class ScimGroupResource {

    private final ScimGroupService groups;
    private final ScimBody bodies;
    private final GroupWriter writer;

    ScimGroupResource(ScimGroupService groups, ScimBody bodies, ScimConfig config) {
        this.groups = groups;
        this.bodies = bodies;
        this.writer = new GroupWriter(config.address());
    }

    @GET
    @Operation(
            operationId = "listScimGroups",
            summary = "Groups that were brought in and match a filter, in the order they came")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = ScimUserResource.SCIM, schema = @Schema(ref = "ScimList")))
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
            @BeanParam ScimUserResource.Asked asked) {
        Projection projection = asked.projection();
        ScimGroupPage page =
                groups.page(UserParameters.query(Column.OF_GROUPS, filter, startIndex, count));
        List<ObjectNode> documents =
                page.groups().stream().map(writer::write).map(projection::of).toList();
        return RestResponse.ok(writer.write(page, documents));
    }

    @POST
    @Operation(
            operationId = "createScimGroup",
            summary = "There is a group, of which the directory says who belongs to it")
    @RequestBody(
            content = {
                @Content(mediaType = ScimUserResource.SCIM, schema = @Schema(ref = "ScimGroup")),
                @Content(mediaType = ScimUserResource.JSON, schema = @Schema(ref = "ScimGroup"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Brought in",
            content =
                    @Content(
                            mediaType = ScimUserResource.SCIM,
                            schema = @Schema(ref = "ScimGroup")))
    @APIResponse(responseCode = "400", description = "An attribute does not hold what it should")
    @APIResponse(responseCode = "409", description = "externalId is another group's")
    public RestResponse<ObjectNode> create(byte[] body, @BeanParam ScimUserResource.Asked asked)
            throws IOException {
        Projection projection = asked.projection();
        ScimGroup group = groups.create(GroupDocument.read(bodies.read(body)));
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, projection.of(writer.write(group)))
                .location(URI.create(writer.location(group.id().toString())))
                .tag(Long.toString(group.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getScimGroup",
            summary = "A group that was brought in, with its members")
    @Parameter(
            name = HttpHeaders.IF_NONE_MATCH,
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ScimUserResource.SCIM,
                            schema = @Schema(ref = "ScimGroup")))
    @APIResponse(responseCode = "304", description = "The version that is known already")
    @APIResponse(responseCode = "404", description = "None, or deleted")
    public RestResponse<ObjectNode> get(
            @PathParam("id") UUID id,
            @BeanParam ScimUserResource.Asked asked,
            @Context HttpHeaders headers) {
        Projection projection = asked.projection();
        ScimGroup group = groups.get(id);
        return tags(headers, HttpHeaders.IF_NONE_MATCH).know(group.version())
                ? RestResponse.ResponseBuilder.<ObjectNode>notModified(
                                Long.toString(group.version()))
                        .build()
                : tagged(group, projection);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "putScimGroup",
            summary = "All that is said of a group; the same again is no new version")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content = {
                @Content(mediaType = ScimUserResource.SCIM, schema = @Schema(ref = "ScimGroup")),
                @Content(mediaType = ScimUserResource.JSON, schema = @Schema(ref = "ScimGroup"))
            })
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ScimUserResource.SCIM,
                            schema = @Schema(ref = "ScimGroup")))
    @APIResponse(responseCode = "400", description = "An attribute does not hold what it should")
    @APIResponse(responseCode = "404", description = "None, or deleted")
    @APIResponse(responseCode = "409", description = "externalId is another group's")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    public RestResponse<ObjectNode> put(
            @PathParam("id") UUID id,
            byte[] body,
            @BeanParam ScimUserResource.Asked asked,
            @Context HttpHeaders headers)
            throws IOException {
        Projection projection = asked.projection();
        GroupDocument request = GroupDocument.read(bodies.read(body));
        EntityTags expected = tags(headers, HttpHeaders.IF_MATCH);
        return tagged(groups.replace(id, expected, request), projection);
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "patchScimGroup",
            summary = "Members or name are others; the same again is no new version")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content = {
                @Content(mediaType = ScimUserResource.SCIM, schema = @Schema(ref = "ScimPatch")),
                @Content(mediaType = ScimUserResource.JSON, schema = @Schema(ref = "ScimPatch"))
            })
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ScimUserResource.SCIM,
                            schema = @Schema(ref = "ScimGroup")))
    @APIResponse(responseCode = "400", description = "An operation cannot be done")
    @APIResponse(responseCode = "404", description = "None, or deleted")
    @APIResponse(responseCode = "409", description = "externalId is another group's")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    public RestResponse<ObjectNode> patch(
            @PathParam("id") UUID id,
            byte[] body,
            @BeanParam ScimUserResource.Asked asked,
            @Context HttpHeaders headers)
            throws IOException {
        Projection projection = asked.projection();
        EntityTags expected = tags(headers, HttpHeaders.IF_MATCH);
        return tagged(groups.patch(id, expected, GroupPatch.read(bodies.read(body))), projection);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteScimGroup",
            summary = "A group is dissolved: nobody belongs to it, and it is there for nobody")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", description = "None, or deleted")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    public RestResponse<Void> delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        groups.delete(id, tags(headers, HttpHeaders.IF_MATCH));
        return RestResponse.noContent();
    }

    private static EntityTags tags(HttpHeaders headers, String name) {
        return EntityTags.of(headers.getRequestHeader(name));
    }

    private RestResponse<ObjectNode> tagged(ScimGroup group, Projection projection) {
        return RestResponse.ResponseBuilder.ok(projection.of(writer.write(group)))
                .tag(Long.toString(group.version()))
                .build();
    }
}
