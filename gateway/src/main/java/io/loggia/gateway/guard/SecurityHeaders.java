package io.loggia.gateway.guard;

import io.loggia.gateway.Caching;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/**
 * What a browser may do with our answers: load scripts, styles and data from this origin only, and
 * keep nothing. Set when the head is written, so that no service's answer can weaken it.
 */
final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data: blob:",
                    "connect-src 'self'",
                    "worker-src 'self'",
                    "manifest-src 'self'",
                    "base-uri 'none'",
                    "form-action 'self'",
                    "frame-ancestors 'none'",
                    "require-trusted-types-for 'script'",
                    "trusted-types loggia");

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy", CONTENT_SECURITY_POLICY,
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
                    headers.set(HttpHeaders.CACHE_CONTROL, Caching.of(context));
                });
    }
}
