package io.loggia.feed.search;

import io.loggia.feed.Caller;
import io.loggia.feed.PageRequest;
import io.loggia.feed.timeline.TimelineView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Posts and replies by their words, as far as the caller may see them. */
@Path("/api/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class SearchResource {

    private final Caller caller;
    private final SearchReader reader;
    private final Speller speller;

    SearchResource(Caller caller, SearchReader reader, Speller speller) {
        this.caller = caller;
        this.reader = reader;
        this.speller = speller;
    }

    @GET
    @Operation(operationId = "searchPosts", summary = "What was written, newest first")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor, or no q that fits")
    @APIResponse(responseCode = "422", description = "Too much would have to be looked through")
    public SearchView search(
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors,
            @QueryParam("q")
                    @Parameter(
                            required = true,
                            description =
                                    "Words, \"phrases\", from:@handle, in:group, #topic, before:"
                                            + " and after: a day as 2026-11-27, audience:outside,"
                                            + " inside or group",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = SearchQuery.LONGEST))
                    List<String> texts) {
        PageRequest page = PageRequest.of(limits, cursors);
        SearchQuery query = SearchQuery.of(texts);
        TimelineView found = reader.read(caller.profileId(), query, page);
        boolean nothing =
                page.after() == null && found.items().isEmpty() && found.nextCursor() == null;
        return SearchView.of(
                found, nothing ? speller.guess(caller.profileId(), query).orElse(null) : null);
    }
}
