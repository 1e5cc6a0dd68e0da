package io.loggia.gateway.page;

import io.quarkus.security.Authenticated;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/**
 * The addresses of the client's screens: all are the same page, which finds its screen by itself.
 * Without a session the browser is sent to log in and comes back to the address it asked for.
 */
@Singleton
@Path("/")
public class PageResource {

    private static final String HTML = "text/html;charset=UTF-8";

    /** Each place of the client (its routes stand in {@code webui/src/app.tsx}). */
    private static final String PLACES =
            "@[^/]+(/[a-z]+)?|p/[^/]+(/[a-z]+)?|admin(/[a-z]+){1,2}|systems(/[^/]+){0,2}|developers/[a-z]+|groups/[^/]+/settings|(people|groups|topics|questions|notifications|reports|saved|drafts|catchup|settings|compose|guidelines|insights|search)(/[^/]+)?";

    private final String page;

    PageResource(Assets assets) {
        page = assets.findByPath("/index.html").orElseThrow().plain().toString();
    }

    @GET
    @Authenticated
    @Produces(HTML)
    public String home() {
        return page;
    }

    @GET
    @Path("{place: " + PLACES + "}")
    @Authenticated
    @Produces(HTML)
    public String place() {
        return page;
    }
}
