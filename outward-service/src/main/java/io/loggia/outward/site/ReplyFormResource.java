package io.loggia.outward.site;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where outsiders reply to a post that is public, and report the reply of another. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@PermitAll
@RunOnVirtualThread
public class ReplyFormResource {

    private final SiteService site;
    private final ConversationService conversations;
    private final FormService forms;
    private final FormPages pages;
    private final OutwardConfig config;

    ReplyFormResource(
            SiteService site,
            ConversationService conversations,
            FormService forms,
            FormPages pages,
            OutwardConfig config) {
        this.site = site;
        this.conversations = conversations;
        this.forms = forms;
        this.pages = pages;
        this.config = config;
    }

    @GET
    @Path("@{handle}/{publicId}/reply")
    public Response reply(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            @Context HttpHeaders headers) {
        PublicPost post = require(handle, publicId);
        return AskResource.form(
                Response.ok(pages.reply(post, FormInput.of(Map.of()), null, words(headers))));
    }

    @POST
    @Path("@{handle}/{publicId}/reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            MultivaluedMap<String, String> fields,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        PublicPost post = require(handle, publicId);
        FormInput input = FormInput.of(fields);
        Words words = words(headers);
        if (input.isBegun()) {
            return AskResource.form(Response.ok(pages.reply(post, input, null, words)));
        }
        String path = Presenter.pathOf(handle, publicId) + "/reply";
        var sending =
                new FormService.Sending(input, path, Visitor.of(request, config.trustedProxies()));
        return switch (forms.reply(sending, () -> reply(input, publicId, words.language()))) {
            case FormOutcome.Taken _ -> sent(path + "/sent");
            case FormOutcome.Again again ->
                    AskResource.again(again, pages.reply(post, input, again, words));
        };
    }

    private static Sent.Reply reply(FormInput input, String publicId, Language language) {
        return new Sent.Reply(input.name(), input.email(), input.text(), publicId, language);
    }

    @GET
    @Path("@{handle}/{publicId}/reply/sent")
    public String replySent(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            @Context HttpHeaders headers) {
        return told("mailbox", handle, publicId, headers);
    }

    @GET
    @Path("@{handle}/{publicId}/replied")
    public String replied(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            @Context HttpHeaders headers) {
        return told("replied", handle, publicId, headers);
    }

    private String told(String key, String handle, String publicId, HttpHeaders headers) {
        require(handle, publicId);
        return pages.told(key, Presenter.pathOf(handle, publicId), words(headers));
    }

    private PublicPost require(String handle, String publicId) {
        return site.find(handle, publicId).orElseThrow(OutwardProblem.NOT_FOUND::exception);
    }

    @GET
    @Path("@{handle}/{publicId}/replies/{reply}/report")
    public Response report(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            @PathParam("reply") String reply,
            @Context HttpHeaders headers) {
        PublicPost post = requireShown(handle, publicId, reply);
        return AskResource.form(Response.ok(reportPage(post, reply, null, words(headers))));
    }

    @POST
    @Path("@{handle}/{publicId}/replies/{reply}/report")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            @PathParam("reply") String reply,
            MultivaluedMap<String, String> fields,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        PublicPost post = requireShown(handle, publicId, reply);
        String visitor = Visitor.of(request, config.trustedProxies());
        var sending =
                new FormService.Sending(FormInput.of(fields), reportPath(post, reply), visitor);
        return switch (forms.report(sending, () -> new Sent.Report(reply))) {
            case FormOutcome.Taken _ -> sent(Presenter.pathOf(handle, publicId) + "/reported");
            case FormOutcome.Again again ->
                    AskResource.again(again, reportPage(post, reply, again, words(headers)));
        };
    }

    @GET
    @Path("@{handle}/{publicId}/reported")
    public String reported(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            @Context HttpHeaders headers) {
        return told("reported", handle, publicId, headers);
    }

    private PublicPost requireShown(String handle, String publicId, String reply) {
        PublicPost post = require(handle, publicId);
        if (!conversations.isShown(post, reply)) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        return post;
    }

    private String reportPage(
            PublicPost post, String reply, FormOutcome.@Nullable Again again, Words words) {
        String back = Presenter.pathOf(post.author().handle(), post.publicId());
        return pages.report(reportPath(post, reply), back, again, words);
    }

    private static String reportPath(PublicPost post, String reply) {
        String path = Presenter.pathOf(post.author().handle(), post.publicId());
        return path + "/replies/" + reply + "/report";
    }

    private Response sent(String path) {
        return Response.seeOther(URI.create(config.addressOf(path))).build();
    }

    private static Words words(HttpHeaders headers) {
        return Words.in(Language.of(headers.getAcceptableLanguages()));
    }
}
