package io.loggia.outward;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which side of the wall this process stands on, by {@code loggia.side}: {@code inside} with the
 * employees' API, the channels and the timer, or {@code site} with the public pages and nothing
 * else.
 */
@ApplicationScoped
public class Side {

    private static final String API = "/api/";
    private static final String INTERNAL = "/internal/";

    private final boolean site;

    Side(@ConfigProperty(name = "loggia.side") Word word) {
        this.site = word == Word.SITE;
    }

    /** The two words that may be said. */
    enum Word {
        INSIDE,
        SITE
    }

    public boolean isSite() {
        return site;
    }

    /** Whether a path is of this side; the other side's is not there. */
    boolean has(String path) {
        return (path.startsWith(API) || path.startsWith(INTERNAL)) != site;
    }
}
