package io.loggia.gateway.throttle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** How many calls somebody has in each window, at each replica. */
@ConfigMapping(prefix = "gateway.throttle")
interface ThrottleConfig {

    /** After this time the whole quota is there again; whole seconds. */
    @WithDefault("1m")
    Duration window();

    /** Paths that count as deep, beside every page that is asked for by a cursor. */
    @WithDefault(
            "/api/graph,/api/search,/api/export,/api/outward/insights,/api/outward/journal/export,/api/outward/journal/verification,/api/outward/nudges/dry-run,/api/outward/questions/search")
    Set<String> costly();

    /** What a person has, with all their sessions and tokens together. */
    Person person();

    /** What a program has that asks for itself. */
    Program program();

    /** Calls in a window; of a person. */
    interface Person {

        /** Reads of a person in a window; a busy screen asks some ten times when it is opened. */
        @WithDefault("1200")
        int reads();

        /** Everything else but pages and imports. */
        @WithDefault("240")
        int writes();

        /** Pages by a cursor, and what is costly; nobody scrolls faster than five a second. */
        @WithDefault("300")
        int deep();

        /** Calls of imports, to bound a script gone wild; a load takes a few hundred a second. */
        @WithDefault("30000")
        int imports();
    }

    /** Calls in a window; of a program. */
    interface Program {

        /** Reads of a program in a window. */
        @WithDefault("3000")
        int reads();

        /** Everything else but pages and imports. */
        @WithDefault("3000")
        int writes();

        /** Pages by a cursor, and what is costly. */
        @WithDefault("600")
        int deep();

        /** Calls of imports. */
        @WithDefault("30000")
        int imports();
    }

    default int quota(Policy policy, boolean program) {
        return switch (policy) {
            case READS -> program ? program().reads() : person().reads();
            case WRITES -> program ? program().writes() : person().writes();
            case DEEP -> program ? program().deep() : person().deep();
            case IMPORTS -> program ? program().imports() : person().imports();
        };
    }
}
