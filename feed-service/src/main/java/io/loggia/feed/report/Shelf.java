package io.loggia.feed.report;

import java.util.UUID;

/** The parts of the stewards' queue. */
public enum Shelf {
    OPEN("c.state = 'OPEN'", true),
    HIDDEN("c.state = 'HIDDEN' AND c.appeal IS NULL", true),
    APPEALED("c.appeal IS NOT NULL AND c.outcome IS NULL", true),
    DECIDED("c.state <> 'OPEN'", false);

    private static final UUID BELOW_ALL = new UUID(0, 0);
    private static final UUID ABOVE_ALL = new UUID(-1, -1);

    private final String condition;
    private final boolean oldestFirst;

    Shelf(String condition, boolean oldestFirst) {
        this.condition = condition;
        this.oldestFirst = oldestFirst;
    }

    String condition() {
        return condition;
    }

    String order() {
        return oldestFirst
                ? " AND c.id > :after ORDER BY c.id LIMIT :limit"
                : " AND c.id < :after ORDER BY c.id DESC LIMIT :limit";
    }

    UUID beginning() {
        return oldestFirst ? BELOW_ALL : ABOVE_ALL;
    }
}
