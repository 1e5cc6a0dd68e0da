package io.loggia.gateway.meter;

import io.loggia.gateway.RequestNotes;
import io.loggia.gateway.RequestNotes.Target;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** Where a request went, in few words whatever paths are tried. */
final class Place {

    static final Target PROBES = own("/q");

    private static final Target NOWHERE = own("none");
    private static final Target PAGE = own("page");

    /** Answered by the gateway itself. */
    private static final Set<String> OWN =
            Set.of(
                    "/login",
                    "/callback",
                    "/logout",
                    "/api/session",
                    "/api/sessions",
                    "/api/openapi.json",
                    "/api/export",
                    "/passports/jwks.json");

    private static final String ONE_SESSION = "/api/sessions/";

    private Place() {}

    static Target of(RoutingContext context) {
        return RequestNotes.target(context)
                .orElseGet(() -> byPath(String.valueOf(context.request().path())));
    }

    private static Target byPath(String path) {
        if (OWN.contains(path)) {
            return own(path);
        }
        if (path.startsWith(ONE_SESSION)) {
            return own(ONE_SESSION + "{id}");
        }
        if (path.startsWith("/q/")) {
            return PROBES;
        }
        return path.startsWith("/api/") ? NOWHERE : PAGE;
    }

    private static Target own(String template) {
        return new Target("gateway", template);
    }
}
