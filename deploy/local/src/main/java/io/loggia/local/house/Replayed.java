package io.loggia.local.house;

import java.util.List;
import java.util.Locale;

/** What can be sent again: whose it is, and where it is told. */
public enum Replayed {
    POSTS("feed"),
    FOLLOWS("follow"),
    PROFILES("profile");

    private final String database;

    Replayed(String database) {
        this.database = database;
    }

    public String database() {
        return database;
    }

    /** For our own services, and for other systems. */
    public List<String> topics() {
        String own = name().toLowerCase(Locale.ROOT);
        return this == PROFILES
                ? List.of(own, "memberships", "published-" + own)
                : List.of(own, "published-" + own);
    }
}
