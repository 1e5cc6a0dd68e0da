package io.loggia.feed.journal;

import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.journal.JournalExport;
import io.loggia.journal.JournalService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What stewards have done. */
@Path("/api/moderation/journal")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"steward", "admin"})
@RunOnVirtualThread
public class JournalResource {

    private static final String LINES = "application/x-ndjson";

    private final JournalService journal;
    private final JournalExport export;

    JournalResource(JournalService journal, JournalExport export) {
        this.journal = journal;
        this.export = export;
    }

    @GET
    @Operation(
            operationId = "listModerationJournal",
            summary = "Every act of a steward, the newest first")
    @APIResponse(responseCode = "200", description = "A page, with a link to the next one")
    @APIResponse(responseCode = "400", description = "Not a limit or not a cursor")
    public Page<JournalEntryView> list(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        PageRequest page = PageRequest.of(limits, cursors);
        List<JournalEntryView> found =
                journal.page(before(page), page.limit() + 1).stream()
                        .map(JournalEntryView::of)
                        .toList();
        return Page.cut(found, page.limit(), entry -> new Cursor(new UUID(0, entry.number())));
    }

    private static long before(PageRequest page) {
        UUID after = page.after();
        if (after == null) {
            return Long.MAX_VALUE;
        }
        if (after.getMostSignificantBits() != 0 || after.getLeastSignificantBits() < 1) {
            throw FeedProblem.INVALID_FIELD.at("cursor");
        }
        return after.getLeastSignificantBits();
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyModerationJournal",
            summary = "Whether nobody has changed the journal")
    @APIResponse(responseCode = "200", description = "Walked from the first entry, now")
    public VerificationView verify() {
        return VerificationView.of(journal.verify());
    }

    @GET
    @Path("export")
    @Produces(LINES)
    @Operation(
            operationId = "exportModerationJournal",
            summary = "All of it, with what verifies it")
    @APIResponse(
            responseCode = "200",
            description = "An entry a line, the oldest first",
            content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING)))
    public Response export() {
        StreamingOutput lines = export::write;
        return Response.ok(lines)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"moderation.ndjson\"")
                .build();
    }
}
