package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Query;
import io.loggia.outward.site.SiteQuestionService.Found;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What was asked, and what has become of it. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@PermitAll
@RunOnVirtualThread
public class QuestionPageResource {

    private final SiteQuestionService questions;
    private final QuestionPages pages;

    QuestionPageResource(SiteQuestionService questions, QuestionPages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @GET
    @Path("q/{publicId}")
    public Response question(@PathParam("publicId") String publicId, @Context HttpHeaders headers) {
        Words words = words(headers);
        return switch (questions.find(publicId)) {
            case Found.Here here -> Response.ok(pages.question(here, words)).build();
            case Found.Gone(var since) ->
                    Response.status(Response.Status.GONE).entity(pages.gone(since, words)).build();
            case Found.Nothing _ -> throw OutwardProblem.NOT_FOUND.exception();
        };
    }

    @GET
    @Path("ledger")
    public String ledger(@Context UriInfo uri, @Context HttpHeaders headers) {
        String before = new Query(uri.getQueryParameters()).single("before");
        return pages.ledger(questions.ledger(before), words(headers));
    }

    private static Words words(HttpHeaders headers) {
        return Words.in(Language.of(headers.getAcceptableLanguages()));
    }
}
