package io.loggia.outward.question;

import io.loggia.outward.Caller;
import io.loggia.outward.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What colleagues say to each other about a question; nobody outside finds it. */
@Path("/api/outward/questions/{id}/side-notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class SideNoteResource {

    private final SideNoteService notes;
    private final Caller caller;

    SideNoteResource(SideNoteService notes, Caller caller) {
        this.notes = notes;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listSideNotes", summary = "What colleagues say about a question")
    @APIResponse(responseCode = "200", description = "All of it, the oldest first")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    public List<SideNoteView> list(@PathParam("id") UUID id) {
        return notes.list(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addSideNote", summary = "Say something about a question, inside")
    @APIResponse(responseCode = "200", description = "Colleagues find it beside the question")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    @APIResponse(responseCode = "409", description = "There are a hundred already")
    public SideNoteView add(@PathParam("id") UUID id, @NotNull @Valid SideNoteRequest request) {
        return notes.add(id, caller.profileId(), PlainText.require("text", request.text()));
    }

    @DELETE
    @Path("{number}")
    @Operation(operationId = "deleteSideNote", summary = "Take back what one has said")
    @APIResponse(responseCode = "204", description = "It is gone, with its words")
    @APIResponse(responseCode = "404", description = "There is none of one's own with that number")
    public void delete(@PathParam("id") UUID id, @PathParam("number") long number) {
        notes.delete(id, caller.profileId(), number);
    }
}
