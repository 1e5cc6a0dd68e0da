package io.loggia.walk.rebuild;

import java.util.Locale;

/**
 * A service's copy of what another one owns: whose it is, and of whom it learns. Memberships of
 * provisioned groups are not among them: their ties are made of them, and one that went without a
 * word would leave its tie behind.
 */
enum Projection {
    PROFILE("follow", "profile"),
    AUTHOR("feed", "profile"),
    TIE("feed", "follow"),
    GROUP_MEMBER("profile", "follow"),
    BLOCK("follow", "feed"),
    FACE("outward", "profile"),
    PUBLIC_FACE("feed", "profile"),
    VOICE("feed", "outward"),
    CROSSING("feed", "outward"),
    QUESTION("feed", "outward");

    private final String database;
    private final String owner;

    Projection(String database, String owner) {
        this.database = database;
        this.owner = owner;
    }

    String database() {
        return database;
    }

    /** The database of whoever tells. */
    String owner() {
        return owner;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
