package io.loggia.feed.post;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The posts that stand within others: what a repost passes on, and what a post quotes. */
@ApplicationScoped
class EmbeddedPosts {

    private final PostRepository posts;

    EmbeddedPosts(PostRepository posts) {
        this.posts = posts;
    }

    /** By id, as far as the reader may see them. What is passed on may quote a post of its own. */
    Map<UUID, PostRow> of(Collection<PostRow> rows, Reading reading) {
        Map<UUID, PostRow> within = new HashMap<>(visible(withinAny(rows), reading));
        Set<UUID> quotedByOriginals =
                rows.stream()
                        .map(PostRow::repostOfId)
                        .filter(Objects::nonNull)
                        .map(within::get)
                        .filter(Objects::nonNull)
                        .map(PostRow::quoteOfId)
                        .filter(Objects::nonNull)
                        .filter(id -> !within.containsKey(id))
                        .collect(Collectors.toSet());
        within.putAll(visible(quotedByOriginals, reading));
        return within;
    }

    private static Set<UUID> withinAny(Collection<PostRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.repostOfId(), row.quoteOfId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<UUID, PostRow> visible(Set<UUID> ids, Reading reading) {
        Map<UUID, PostRow> rows = new HashMap<>(posts.findByIds(ids));
        rows.values().removeIf(row -> !Visibility.canSee(reading, row.facts()));
        return rows;
    }
}
