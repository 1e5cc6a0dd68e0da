package io.loggia.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** What a browser may keep of an answer: nothing, unless the route that answers says otherwise. */
public final class Caching {

    private static final String KEY = Caching.class.getName();
    private static final String NOTHING = "no-store";

    private Caching() {}

    /** The answer of this request may be kept as {@code cacheControl} says. */
    public static void allow(RoutingContext context, String cacheControl) {
        context.put(KEY, cacheControl);
    }

    /** As a {@code Cache-Control}. */
    public static String of(RoutingContext context) {
        return Objects.requireNonNullElse(context.get(KEY), NOTHING);
    }
}
