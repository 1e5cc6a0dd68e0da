package io.loggia.profile.group;

import io.loggia.profile.Caller;
import io.loggia.profile.directory.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Groups that people found by themselves, and those that exist for whoever asks. */
@Path("/api/groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
class GroupResource {

    private final FoundingService founding;
    private final GroupService groups;
    private final Caller caller;

    GroupResource(FoundingService founding, GroupService groups, Caller caller) {
        this.founding = founding;
        this.groups = groups;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "foundGroup", summary = "Found a group, and be its first member")
    @APIResponseSchema(value = GroupView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "409", description = "The handle is taken or reserved")
    public RestResponse<GroupView> found(@NotNull @Valid GroupRequest request) {
        GroupView view = founding.found(caller.profileId(), request);
        return RestResponse.ResponseBuilder.<GroupView>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/groups/" + view.id())
                .entity(view)
                .tag(Long.toString(view.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listGroups", summary = "The groups that one may know of, by name")
    @APIResponseSchema(value = GroupPageView.class, responseCode = "200")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "20"))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "What the name contains",
            schema = @Schema(type = SchemaType.STRING, maxLength = GroupQuery.LONGEST))
    @Parameter(
            name = "mine",
            in = ParameterIn.QUERY,
            description = "Only those that one belongs to, has asked to join, or is invited to",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "The nextCursor of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A parameter does not hold what it should")
    public RestResponse<GroupPageView> list(@Context UriInfo uri) {
        GroupPageView page =
                groups.page(caller.profileId(), GroupQuery.of(uri.getQueryParameters()));
        RestResponse.ResponseBuilder<GroupPageView> answer = RestResponse.ResponseBuilder.ok(page);
        if (page.nextCursor() != null) {
            String query =
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", page.nextCursor())
                            .build()
                            .getRawQuery();
            answer.header(HttpHeaders.LINK, "<?" + query + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getGroup", summary = "A group, and how one stands to it")
    @APIResponseSchema(value = GroupView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such group for whoever asks")
    public RestResponse<GroupView> get(@PathParam("id") UUID id) {
        return tagged(groups.require(caller.profileId(), id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "editGroup", summary = "Edit a group that one looks after, as a whole")
    @APIResponseSchema(value = GroupView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "403", description = "Others look after it")
    @APIResponse(responseCode = "404", description = "No such group for whoever asks")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<GroupView> edit(
            @PathParam("id") UUID id,
            @NotNull @Valid GroupEditRequest request,
            @Context HttpHeaders headers) {
        VersionTag expected = VersionTag.of(headers.getRequestHeader(VersionTag.HEADER));
        return tagged(groups.edit(caller.profileId(), id, expected, request));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "dissolveGroup", summary = "Dissolve a group that one founded")
    @APIResponse(responseCode = "204", description = "It is there for nobody any more")
    @APIResponse(responseCode = "403", description = "Somebody else founded it")
    @APIResponse(responseCode = "404", description = "No such group for whoever asks")
    public void dissolve(@PathParam("id") UUID id) {
        groups.dissolve(caller.profileId(), id);
    }

    private static RestResponse<GroupView> tagged(GroupView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
