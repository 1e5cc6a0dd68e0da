package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.ProblemException;
import io.loggia.outward.intake.Token;
import io.loggia.outward.site.LinkService.Found;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The link in a mail: to look at it changes nothing, to press the button does, once. With the link
 * of a reply it is taken back later, too.
 */
@Path("/q/confirm/{token}")
@Produces("text/html;charset=UTF-8")
@PermitAll
@RunOnVirtualThread
public class LinkResource {

    private static final int UNFIT = 422;

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
        return look(links.find(token), token, words(headers));
    }

    private Response look(Found found, String token, Words words) {
        String path = "/q/confirm/" + token;
        return switch (found) {
            case Found.Question _ -> page(pages.confirm(path, "ASK", words));
            case Found.Reply _ -> page(pages.confirm(path, "REPLY", words));
            case Found.Erasable _ -> page(pages.erase(path + "/erase", words));
            case Found.Hidden hidden -> page(pages.hidden(path, hidden, null, words));
            case Found.Erased _ -> gone("erased", words);
            case Found.Used _ -> gone("link.used", words);
            case Found.Expired _ -> gone("link.expired", words);
            case Found.Gone _ -> gone("link.gone", words);
            case Found.Nothing _ -> throw OutwardProblem.NOT_FOUND.exception();
        };
    }

    @POST
    public Response use(@PathParam("token") String token, @Context HttpHeaders headers) {
        Words words = words(headers);
        return switch (links.find(token)) {
            case Found.Question _ -> used(links.use(token), null, words);
            case Found.Reply(var postPath) -> used(links.use(token), postPath + "/replied", words);
            case Found.Erasable _, Found.Hidden _ -> gone("link.used", words);
            case Found found -> look(found, token, words);
        };
    }

    /** To the page of what comes of it: of a question that is private, of a reply it is not. */
    private Response used(Optional<Token> status, @Nullable String replied, Words words) {
        return status.map(
                        token -> replied == null ? see("/q/status/" + token.text()) : see(replied))
                .orElseGet(() -> gone("link.used", words));
    }

    /** Once for each hiding; to whoever appeals again the same is said. */
    @POST
    @Path("appeal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appeal(
            @PathParam("token") String token,
            MultivaluedMap<String, String> fields,
            @Context HttpHeaders headers) {
        Words words = words(headers);
        Found found = links.find(token);
        if (!(found instanceof Found.Hidden hidden) || hidden.appeal() != null) {
            return look(found, token, words);
        }
        String said = Objects.requireNonNullElse(fields.getFirst("words"), "");
        try {
            links.appeal(token, said);
        } catch (ProblemException refused) {
            String path = "/q/confirm/" + token;
            return secret(Response.status(UNFIT).entity(pages.hidden(path, hidden, said, words)));
        }
        return page(pages.told("appealed", null, words));
    }

    @POST
    @Path("erase")
    public Response erase(@PathParam("token") String token, @Context HttpHeaders headers) {
        Words words = words(headers);
        Found found = links.find(token);
        if (!(found instanceof Found.Erasable || found instanceof Found.Hidden)) {
            return look(found, token, words);
        }
        links.erase(token);
        return page(pages.told("erased", null, words));
    }

    private Response see(String path) {
        return secret(Response.seeOther(URI.create(config.addressOf(path))));
    }

    private static Response page(String page) {
        return secret(Response.ok(page));
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
