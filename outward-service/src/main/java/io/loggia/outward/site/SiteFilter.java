package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.Side;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
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
    private static final String CSP = "Content-Security-Policy";

    /** For a page in which nothing can be done but read. */
    static final String READING =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                    + " form-action 'none'";

    /** For a page with forms of ours. */
    static final String WRITING =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                    + " form-action 'self'";

    /** For a page whose form brings a script of ours. */
    static final String WRITING_WITH_SCRIPT = WRITING + "; script-src 'self'";

    private final Side side;
    private final Framing framing;

    SiteFilter(Side side, Framing framing) {
        this.side = side;
        this.framing = framing;
    }

    @ServerResponseFilter
    void dress(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!side.isSite()) {
            return;
        }
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle(CSP, policy(answer, request.getUriInfo().getRequestUri().getPath()));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putIfAbsent("Referrer-Policy", List.of("strict-origin-when-cross-origin"));
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-cache"));
        String language = Language.of(request.getAcceptableLanguages()).tag();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        String tag = answer.getStatus() == OK ? tag(answer) : null;
        if (tag != null) {
            headers.putSingle(HttpHeaders.ETAG, tag);
            spare(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag, answer);
        }
    }

    /** The one that the page brings, or else one of its text. */
    private static @Nullable String tag(ContainerResponseContext answer) {
        return answer.getEntity() instanceof String text
                ? Fingerprint.tag(text)
                : answer.getHeaderString(HttpHeaders.ETAG);
    }

    /** What the page itself says, or else that of most; who may frame it is said here alone. */
    private String policy(ContainerResponseContext answer, String path) {
        String own = Objects.requireNonNullElse(answer.getHeaderString(CSP), WRITING);
        return own + "; frame-ancestors " + framing.ancestors(path);
    }

    /** Whoever has it already is not sent it again. */
    private static void spare(@Nullable String known, String tag, ContainerResponseContext answer) {
        if (isKnown(known, tag)) {
            answer.setStatus(NOT_MODIFIED);
            answer.setEntity(null);
        }
    }

    /** Whether somebody who says that in {@code If-None-Match} has what the tag names. */
    static boolean isKnown(@Nullable String known, String tag) {
        return known != null && Stream.of(known.split(",", -1)).anyMatch(one -> matches(one, tag));
    }

    /** Weakly, as RFC 9110 (13.1.2) has it for reading. */
    private static boolean matches(String one, String tag) {
        String stripped = one.strip();
        return stripped.equals("*") || stripped.equals(tag) || stripped.equals("W/" + tag);
    }
}
