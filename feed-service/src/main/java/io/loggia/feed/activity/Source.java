package io.loggia.feed.activity;

import java.util.Map;
import java.util.UUID;

/**
 * The rules of a system that posts: what it calls itself in its events, how much it may send, and
 * by type how data become a text.
 */
record Source(
        UUID profileId,
        String name,
        String uri,
        int perMinute,
        int perDay,
        long version,
        Map<String, String> templates) {

    Source {
        templates = Map.copyOf(templates);
    }
}
