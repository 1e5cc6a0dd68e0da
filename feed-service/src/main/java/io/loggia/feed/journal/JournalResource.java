package io.loggia.feed.journal;

import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
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
        return journal.page(PageRequest.of(limits, cursors));
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyModerationJournal",
            summary = "Whether nobody has changed the journal")
    @APIResponse(responseCode = "200", description = "Walked from the first entry, now")
    public VerificationView verify() {
        return journal.verify();
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
