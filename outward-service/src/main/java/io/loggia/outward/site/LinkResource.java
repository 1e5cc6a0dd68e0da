package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.intake.Token;
import io.smallrye.common.annotation.RunOnVirtualThread;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.Optional;

/** The link in a mail: to look at it changes nothing, to press the button does, once. */
@Path("/q/confirm/{token}")
@Produces("text/html;charset=UTF-8")
@PermitAll
@RunOnVirtualThread
public class LinkResource {

    private final LinkService links;
    private final FormPages pages;
    private final OutwardConfig config;

    LinkResource(LinkService links, FormPages pages, OutwardConfig config) {
        this.links = links;
        this.pages = pages;
        this.config = config;
    }

    @GET
    public Response look(@PathParam("token") String token, @Context HttpHeaders headers) {
        Words words = words(headers);
        return switch (links.find(token)) {
            case LinkService.Found.Open(var kind) ->
                    secret(Response.ok(pages.confirm("/q/confirm/" + token, kind, words)));
            case LinkService.Found found -> over(found, words);
        };
    }

    @POST
    public Response use(@PathParam("token") String token, @Context HttpHeaders headers) {
        if (!(links.find(token) instanceof LinkService.Found.Open)) {
            return look(token, headers);
        }
        Optional<Token> status = links.use(token);
        return status.isEmpty()
                ? over(new LinkService.Found.Used(), words(headers))
                : secret(Response.seeOther(statusAddress(status.get())));
    }

    private URI statusAddress(Token status) {
        return URI.create(config.addressOf("/q/status/" + status.text()));
    }

    private Response over(LinkService.Found found, Words words) {
        return switch (found) {
            case LinkService.Found.Used _ -> gone("link.used", words);
            case LinkService.Found.Expired _ -> gone("link.expired", words);
            case LinkService.Found _ -> throw OutwardProblem.NOT_FOUND.exception();
        };
    }

    private Response gone(String key, Words words) {
        return secret(Response.status(Response.Status.GONE).entity(pages.told(key, null, words)));
    }

    /** The address is a secret: it goes into no cache and to nobody's next page. */
    private static Response secret(Response.ResponseBuilder page) {
        return page.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static Words words(HttpHeaders headers) {
        return Words.in(Language.of(headers.getAcceptableLanguages()));
    }
}
