package io.loggia.outward.site;

import io.loggia.events.TopicSlug;
import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.intake.Sent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;

/**
 * Where outsiders ask. Sent without a stamp, a form is one that was begun on another page, and is
 * shown whole. The answer is the same for every address of a mailbox.
 */
@Path("/ask")
@Produces("text/html;charset=UTF-8")
@PermitAll
@RunOnVirtualThread
public class AskResource {

    private static final String ASK = "/ask";
    private static final String AN_HOUR = "3600";

    private final AskService asks;
    private final FormService forms;
    private final FormPages pages;
    private final OutwardConfig config;

    AskResource(AskService asks, FormService forms, FormPages pages, OutwardConfig config) {
        this.asks = asks;
        this.forms = forms;
        this.pages = pages;
        this.config = config;
    }

    @GET
    public Response ask(@Context UriInfo uri, @Context HttpHeaders headers) {
        FormInput input = FormInput.of(uri.getQueryParameters());
        FormPages.Choice choice = asks.choice(input.to());
        return form(Response.ok(pages.ask(input, null, choice, words(headers))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            MultivaluedMap<String, String> fields,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        FormInput input = FormInput.of(fields);
        Words words = words(headers);
        if (input.isBegun()) {
            return form(Response.ok(pages.ask(input, null, asks.choice(input.to()), words)));
        }
        var sending =
                new FormService.Sending(input, ASK, Visitor.of(request, config.trustedProxies()));
        return switch (forms.ask(sending, () -> asked(input, words.language()))) {
            case FormOutcome.Taken _ -> sent();
            case FormOutcome.Again again ->
                    again(again, pages.ask(input, again, asks.choice(input.to()), words));
        };
    }

    @GET
    @Path("sent")
    public String sent(@Context HttpHeaders headers) {
        return pages.told("mailbox", null, words(headers));
    }

    private Sent.Ask asked(FormInput input, Language language) {
        if (!input.topic().isEmpty() && !asks.isTopic(input.topic())) {
            throw OutwardProblem.INVALID_FIELD.at("topic");
        }
        if (!input.to().isEmpty() && !asks.mayBeAsked(input.to())) {
            throw OutwardProblem.INVALID_FIELD.at("to");
        }
        return new Sent.Ask(
                input.name(),
                input.email(),
                input.text(),
                input.topic().isEmpty() ? List.of() : List.of(TopicSlug.normalise(input.topic())),
                input.to().isEmpty() ? null : input.to(),
                language);
    }

    private Response sent() {
        return Response.seeOther(URI.create(config.addressOf(ASK + "/sent"))).build();
    }

    static Response again(FormOutcome.Again again, String page) {
        Response.ResponseBuilder answer = Response.status(again.status()).entity(page);
        return form(
                again.status() == FormOutcome.TOO_MANY
                        ? answer.header(HttpHeaders.RETRY_AFTER, AN_HOUR)
                        : answer);
    }

    /** A page with a stamp of its own is nobody else's. */
    static Response form(Response.ResponseBuilder page) {
        return page.header("Content-Security-Policy", SiteFilter.WRITING_WITH_SCRIPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Words words(HttpHeaders headers) {
        return Words.in(Language.of(headers.getAcceptableLanguages()));
    }
}
