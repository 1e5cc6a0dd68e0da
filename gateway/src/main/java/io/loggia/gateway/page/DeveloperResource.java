package io.loggia.gateway.page;

import io.loggia.gateway.ContentPolicy;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The page on which the API is read and tried, for whoever is logged in: a document of its own. */
@Singleton
@Path("/developers/api")
public class DeveloperResource {

    private final String page;

    DeveloperResource(Assets assets) {
        page = assets.findByPath("/developers.html").orElseThrow().plain().toString();
    }

    @GET
    @Authenticated
    @Produces("text/html;charset=UTF-8")
    public String show(RoutingContext context) {
        ContentPolicy.allowDevelopers(context);
        return page;
    }
}
