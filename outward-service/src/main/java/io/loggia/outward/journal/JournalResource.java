package io.loggia.outward.journal;

import io.loggia.journal.JournalExport;
import io.loggia.journal.JournalService;
import io.loggia.outward.Cursor;
import io.loggia.outward.Page;
import io.loggia.outward.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What stewards have done. */
@Path("/api/outward/journal")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
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
    @Operation(operationId = "listJournal", summary = "Every act of a steward, the newest first")
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
            name = "cursor",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, maxLength = 11))
    @APIResponse(responseCode = "200", description = "A page, with a link to the next one")
    @APIResponse(responseCode = "400", description = "Not a limit or not a cursor")
    public Page<JournalEntryView> list(@Context UriInfo uri) {
        PageRequest page = PageRequest.of(uri.getQueryParameters());
        List<JournalEntryView> found =
                journal.page(page.after().number(), page.limit() + 1).stream()
                        .map(JournalEntryView::of)
                        .toList();
        return Page.cut(found, page.limit(), entry -> new Cursor(entry.number()));
    }

    @GET
    @Path("verification")
    @Operation(operationId = "verifyJournal", summary = "Whether nobody has changed the journal")
    @APIResponse(responseCode = "200", description = "Walked from the first entry, now")
    public VerificationView verify() {
        return VerificationView.of(journal.verify());
    }

    @GET
    @Path("export")
    @Produces(LINES)
    @Operation(operationId = "exportJournal", summary = "All of it, with what verifies it")
    @APIResponse(
            responseCode = "200",
            description = "An entry a line, the oldest first",
            content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING)))
    public Response export() {
        StreamingOutput lines = export::write;
        return Response.ok(lines)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.ndjson\"")
                .build();
    }
}
