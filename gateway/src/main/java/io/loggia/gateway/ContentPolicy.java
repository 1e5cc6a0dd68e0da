package io.loggia.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/**
 * What a document may load and do: scripts, styles and data of this origin, and HTML of the
 * client's own policy, unless the route that answers has another document.
 */
public final class ContentPolicy {

    private static final String KEY = ContentPolicy.class.getName();

    private static final String OF_EVERY_DOCUMENT =
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
                    "trusted-types ");

    private static final String CLIENT = OF_EVERY_DOCUMENT + "loggia";

    /**
     * Swagger UI writes HTML without asking a policy of its own; the page's default policy cleans
     * all of it, and makes no scripts. The library brings its own DOMPurify beside the page's.
     */
    private static final String DEVELOPERS =
            OF_EVERY_DOCUMENT + "default dompurify 'allow-duplicates'";

    private ContentPolicy() {}

    /** The answer of this request is the page for people who write clients. */
    public static void allowDevelopers(RoutingContext context) {
        context.put(KEY, DEVELOPERS);
    }

    /** As a {@code Content-Security-Policy}. */
    public static String of(RoutingContext context) {
        return Objects.requireNonNullElse(context.get(KEY), CLIENT);
    }
}
