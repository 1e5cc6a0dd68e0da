package io.loggia.gateway.digest;

import io.loggia.gateway.GatewayProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of a digest leads that ends them. It needs no log-in: whoever has the token has
 * the mail. A page asks first, since programs follow links to look at what is there; a program of
 * mail that is told to stop them sends the form by itself (RFC 8058).
 */
@Path("/digest/stop")
@PermitAll
public class StopResource {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final StopClient client;

    StopResource(StopClient client) {
        this.client = client;
    }

    @GET
    @Produces(HTML)
    public String ask(@QueryParam("token") @Nullable String token, @Context HttpHeaders headers) {
        return StopPage.of(headers.getAcceptableLanguages()).asking(require(token));
    }

    @POST
    @Produces(HTML)
    public CompletionStage<String> stop(
            @QueryParam("token") @Nullable String token, @Context HttpHeaders headers) {
        StopPage page = StopPage.of(headers.getAcceptableLanguages());
        return client.stop(require(token)).map(page.done()).toCompletionStage();
    }

    private static String require(@Nullable String token) {
        if (token == null || !TOKEN.matcher(token).matches()) {
            throw GatewayProblem.NOT_FOUND.exception();
        }
        return token;
    }
}
