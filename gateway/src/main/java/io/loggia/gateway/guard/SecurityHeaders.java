package io.loggia.gateway.guard;

import io.loggia.gateway.Caching;
import io.loggia.gateway.ContentPolicy;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/**
 * What a browser may do with our answers: load scripts, styles and data from this origin only, and
 * keep nothing. Set when the head is written, so that no service's answer can weaken it.
 */
final class SecurityHeaders {

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy",
                            "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    private SecurityHeaders() {}

    static void putOn(RoutingContext context) {
        context.addHeadersEndHandler(
                end -> {
                    MultiMap headers = context.response().headers();
                    ALWAYS.forEach(headers::set);
                    headers.set("Content-Security-Policy", ContentPolicy.of(context));
                    headers.set(HttpHeaders.CACHE_CONTROL, Caching.of(context));
                });
    }
}
