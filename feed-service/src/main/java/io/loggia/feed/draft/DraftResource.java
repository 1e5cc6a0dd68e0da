package io.loggia.feed.draft;

import io.loggia.feed.Caller;
import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.feed.post.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's own drafts. */
@Path("/api/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class DraftResource {

    private final Caller caller;
    private final DraftService drafts;

    DraftResource(Caller caller, DraftService drafts) {
        this.caller = caller;
        this.drafts = drafts;
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "The caller's drafts, last changed first")
    @APIResponse(responseCode = "200", description = "By page")
    @APIResponse(responseCode = "400", description = "A limit or cursor that is none")
    public Page<DraftView> list(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        PageRequest page = PageRequest.of(limits, cursors);
        List<DraftView> items =
                drafts.page(caller.profileId(), versionBelow(page), page.limit() + 1);
        return Page.cut(items, page.limit(), last -> new Cursor(new UUID(0, last.version())));
    }

    private static long versionBelow(PageRequest page) {
        UUID after = page.after();
        if (after == null) {
            return Long.MAX_VALUE;
        }
        if (after.getMostSignificantBits() != 0 || after.getLeastSignificantBits() < 1) {
            throw FeedProblem.INVALID_FIELD.at("cursor");
        }
        return after.getLeastSignificantBits();
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "keepDraft",
            summary = "Keep a draft under an id of one's own making, at most 100 of them")
    @APIResponseSchema(value = DraftView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            description = "The version that was read; needed once there is one",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "404", description = "Not an id")
    @APIResponse(responseCode = "412", description = "It has changed or gone meanwhile")
    @APIResponse(responseCode = "422", description = "There are 100 already")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<DraftView> keep(
            @PathParam("id") UUID id,
            @NotNull @Valid DraftRequest request,
            @Context HttpHeaders headers) {
        List<String> tags = headers.getRequestHeaders().get(VersionTag.HEADER);
        VersionTag expected = tags == null ? null : VersionTag.of(tags);
        DraftView view = drafts.keep(caller, id, request, expected);
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteDraft", summary = "Let go of a draft")
    @APIResponse(responseCode = "204", description = "There is none, or no longer")
    @APIResponse(responseCode = "404", description = "Not an id")
    public void delete(@PathParam("id") UUID id) {
        drafts.remove(caller.profileId(), id);
    }
}
