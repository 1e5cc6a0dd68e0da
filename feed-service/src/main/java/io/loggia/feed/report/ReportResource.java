package io.loggia.feed.report;

import io.loggia.events.ProfileKind;
import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.feed.PlainText;
import io.loggia.feed.author.AuthorLookup;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.post.VisiblePosts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Reports: of what the caller may see, and what came of them. */
@Path("/api/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class ReportResource {

    private final Caller caller;
    private final AuthorService authors;
    private final AuthorLookup profiles;
    private final VisiblePosts posts;
    private final ReportService reports;

    ReportResource(
            Caller caller,
            AuthorService authors,
            AuthorLookup profiles,
            VisiblePosts posts,
            ReportService reports) {
        this.caller = caller;
        this.authors = authors;
        this.profiles = profiles;
        this.posts = posts;
        this.reports = reports;
    }

    @POST
    @Operation(
            operationId = "report",
            summary = "Report a post or a person; the same again is the same report")
    @APIResponse(responseCode = "200", description = "A steward will look at it")
    @APIResponse(responseCode = "400", description = "It is the caller's own, or no such form")
    @APIResponse(responseCode = "404", description = "No such post or person for the caller")
    @APIResponse(responseCode = "429", description = "Too many within an hour")
    public ReportView report(@NotNull @Valid ReportRequest request) {
        Complaint complaint =
                new Complaint(
                        request.category(),
                        RuleId.require(request.rule()),
                        PlainText.requireOrNull("text", request.text()));
        Subject about = subject(caller.profileId(), request.postId(), request.profileId());
        authors.ensureKnown(caller);
        return reports.report(caller.profileId(), about, complaint);
    }

    private Subject subject(UUID reporterId, @Nullable UUID postId, @Nullable UUID profileId) {
        if (postId != null && profileId == null) {
            PostRow post = posts.requireOriginal(reporterId, postId);
            requireOther(reporterId, post.facts().authorId(), "postId");
            return new Subject(post.id(), post.facts().authorId());
        }
        if (profileId == null || postId != null) {
            throw FeedProblem.INVALID_FIELD.at("postId", "either a post or a person is needed");
        }
        requireOther(reporterId, profileId, "profileId");
        if (profiles.require(profileId).kind() != ProfileKind.PERSON) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        return new Subject(null, profileId);
    }

    private static void requireOther(UUID reporterId, UUID personId, String field) {
        if (reporterId.equals(personId)) {
            throw FeedProblem.INVALID_FIELD.at(field, "must not be your own");
        }
    }

    @GET
    @Operation(operationId = "listReports", summary = "What the caller has reported, newest first")
    @APIResponse(responseCode = "200", description = "By page, with what came of it")
    @APIResponse(responseCode = "400", description = "A limit or cursor that is none")
    public Page<ReportView> list(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        return reports.page(caller.profileId(), PageRequest.of(limits, cursors));
    }
}
