package io.loggia.local.house;

import java.util.List;

/** What can be sent again: whose it is, and on which topics it is told. */
@SuppressWarnings("ImmutableEnumChecker") // List.of never changes
public enum Replayed {
    PROFILES("profile", "profiles", "memberships", "public-profiles", "published-profiles"),
    FOLLOWS("follow", "follows", "published-follows"),
    POSTS("feed", "posts", "published-posts", "outward-posts", "topics"),
    BLOCKS("feed", "blocks"),
    VOICES("outward", "voices"),
    CROSSINGS("outward", "crossings"),
    CONVERSATIONS("outward", "conversations");

    private final String database;
    private final List<String> topics;

    Replayed(String database, String... topics) {
        this.database = database;
        this.topics = List.of(topics);
    }

    public String database() {
        return database;
    }

    public List<String> topics() {
        return topics;
    }
}
