package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.ProblemException;
import io.loggia.outward.Query;
import io.loggia.outward.intake.Token;
import io.loggia.outward.site.SiteQuestionService.Found;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A question as only its asker sees it, by a private link that is in no cache and in no referrer.
 * What they say is dealt with inside, within a second or two; until then the page asks again.
 */
@Path("/q/status/{token}")
@Produces("text/html;charset=UTF-8")
@PermitAll
@RunOnVirtualThread
public class StatusPageResource {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    /** So often a page asks again, each time after two seconds. */
    private static final int MOST_TRIES = 15;

    private static final int JUST_SENT = 1;

    private final SiteQuestionService questions;
    private final QuestionPages pages;

    StatusPageResource(SiteQuestionService questions, QuestionPages pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @GET
    public Response status(
            @PathParam("token") String text, @Context UriInfo uri, @Context HttpHeaders headers) {
        Token token = token(text);
        int tries = tries(new Query(uri.getQueryParameters()).single("try"));
        Found found = questions.findByLink(token);
        boolean waits = tries == JUST_SENT || found instanceof Found.Nothing;
        if (waits && tries < MOST_TRIES) {
            return moment(token, tries + 1, words(headers));
        }
        return answer(found, token, null, null, words(headers));
    }

    @POST
    @Path("verdict")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(
            @PathParam("token") String text,
            @FormParam("helped") @Nullable String helped,
            @FormParam("words") @Nullable String said,
            @Context HttpHeaders headers) {
        Token token = token(text);
        Words words = words(headers);
        boolean yes = "yes".equals(helped);
        if (!yes && !"no".equals(helped)) {
            return answer(
                    questions.findByLink(token), token, words.say("status.choose"), said, words);
        }
        try {
            questions.judge(token, yes, said == null || said.isBlank() ? null : said);
        } catch (ProblemException e) {
            return answer(
                    questions.findByLink(token), token, words.say("status.words"), said, words);
        }
        return seeOther(token);
    }

    @POST
    @Path("erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(
            @PathParam("token") String text,
            @FormParam("sure") @Nullable String sure,
            @Context HttpHeaders headers) {
        Token token = token(text);
        Words words = words(headers);
        if (!"yes".equals(sure)) {
            return answer(
                    questions.findByLink(token), token, words.say("status.sure"), null, words);
        }
        questions.erase(token);
        return seeOther(token);
    }

    private Response answer(
            Found found, Token token, @Nullable String wrong, @Nullable String typed, Words words) {
        return switch (found) {
            case Found.Here here ->
                    secret(
                            Response.status(wrong == null ? OK : UNPROCESSABLE)
                                    .entity(pages.status(here, path(token), wrong, typed, words)));
            case Found.Gone(var since) ->
                    secret(Response.status(Response.Status.GONE).entity(pages.gone(since, words)));
            case Found.Nothing _ -> throw OutwardProblem.NOT_FOUND.exception();
        };
    }

    private Response moment(Token token, int tries, Words words) {
        String next = path(token) + "?try=" + tries;
        return secret(Response.status(Response.Status.ACCEPTED).entity(pages.moment(next, words)));
    }

    private static Response seeOther(Token token) {
        return secret(Response.seeOther(URI.create(path(token) + "?try=" + JUST_SENT)));
    }

    private static Response secret(Response.ResponseBuilder answer) {
        return answer.header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String path(Token token) {
        return "/q/status/" + token.text();
    }

    private static Token token(String text) {
        return Token.parse(text).orElseThrow(OutwardProblem.NOT_FOUND::exception);
    }

    private static int tries(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]?") ? Integer.parseInt(text) : 0;
    }

    private static Words words(HttpHeaders headers) {
        return Words.in(Language.of(headers.getAcceptableLanguages()));
    }
}
