package io.loggia.gateway.meter;

import io.loggia.gateway.RequestNotes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** What somebody waits for; probes wait for nobody. */
enum Waiting {
    READ,
    WRITE,
    PAGE,
    PROBE;

    static Waiting of(RoutingContext context) {
        if (RequestNotes.target(context).isPresent()) {
            return context.request().method().equals(HttpMethod.GET) ? READ : WRITE;
        }
        return Place.of(context).equals(Place.PROBES) ? PROBE : PAGE;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
