package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.Side;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * What every answer of the site has: headers that let a page do nothing but be read and send its
 * forms back here, and an entity tag, by which a cache must ask whether it still holds. A post that
 * was withdrawn must not live on in a cache.
 */
@Singleton
class SiteFilter {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    /** For pages that bring a script of ours. */
    static final String POLICY_WITH_SCRIPT = POLICY + "; script-src 'self'";

    private final Side side;

    SiteFilter(Side side) {
        this.side = side;
    }

    @ServerResponseFilter
    void dress(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!side.isSite()) {
            return;
        }
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putIfAbsent("Content-Security-Policy", List.of(POLICY));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putIfAbsent("Referrer-Policy", List.of("strict-origin-when-cross-origin"));
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-cache"));
        String language = Language.of(request.getAcceptableLanguages()).tag();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        if (answer.getStatus() == OK && answer.getEntity() instanceof String text) {
            tag(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), text, answer);
        }
    }

    private static void tag(@Nullable String known, String text, ContainerResponseContext answer) {
        String tag = "\"" + Fingerprint.of(text) + "\"";
        answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (known != null && Stream.of(known.split(",", -1)).anyMatch(one -> matches(one, tag))) {
            answer.setStatus(NOT_MODIFIED);
            answer.setEntity(null);
        }
    }

    /** Weakly, as RFC 9110 (13.1.2) has it for reading. */
    private static boolean matches(String one, String tag) {
        String stripped = one.strip();
        return stripped.equals("*") || stripped.equals(tag) || stripped.equals("W/" + tag);
    }
}
