package io.loggia.feed.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Audience;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What stands in a home timeline: the rows of {@code belongs.csv}. */
class BelongingTest {

    private static final UUID READER = UUID.randomUUID();
    private static final UUID FOLLOWED = UUID.randomUUID();
    private static final UUID ALSO_FOLLOWED = UUID.randomUUID();
    private static final UUID NOT_FOLLOWED = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();
    private static final UUID MUTED = UUID.randomUUID();
    private static final UUID FOLLOWED_TOPIC = UUID.randomUUID();
    private static final UUID OTHER_TOPIC = UUID.randomUUID();
    private static final UUID GROUP = UUID.randomUUID();

    @ParameterizedTest
    @CsvFileSource(resources = "belongs.csv", useHeadersInDisplayName = true)
    void belongs(ArgumentsAccessor row) {
        UUID author = author(row);
        Set<UUID> muted = "yes".equals(row.getString(1)) ? Set.of(author, MUTED) : Set.of(MUTED);

        boolean belongs = Belonging.belongs(reading(muted), post(author, row), sources(row));

        assertThat(belongs).as(row.getString(6)).isEqualTo("yes".equals(row.getString(5)));
    }

    @Test
    void whomTheReaderMutedMayBeAnswered() {
        UUID parentAuthor = ALSO_FOLLOWED;
        PostFacts reply = post(FOLLOWED, parentAuthor);

        assertThat(Belonging.belongs(reading(Set.of(parentAuthor)), reply, Set.of(FOLLOWED)))
                .isTrue();
    }

    @Test
    void mutedTopicIsNoMutedAuthor() {
        PostFacts post = post(NOT_FOLLOWED, (UUID) null);

        assertThat(
                        Belonging.belongs(
                                reading(Set.of(FOLLOWED_TOPIC)),
                                post,
                                Set.of(NOT_FOLLOWED, FOLLOWED_TOPIC)))
                .isTrue();
    }

    @Test
    void postWithoutSourcesBelongsNowhere() {
        assertThat(Belonging.belongs(reading(Set.of()), post(READER, (UUID) null), Set.of()))
                .isFalse();
    }

    private static Reading reading(Set<UUID> muted) {
        return new Reading(
                READER,
                Set.of(FOLLOWED, ALSO_FOLLOWED, FOLLOWED_TOPIC, GROUP),
                Set.of(),
                muted,
                true);
    }

    private static UUID author(ArgumentsAccessor row) {
        return switch (row.getString(0)) {
            case "reader" -> READER;
            case "followed" -> FOLLOWED;
            default -> NOT_FOLLOWED;
        };
    }

    private static Set<UUID> sources(ArgumentsAccessor row) {
        Set<UUID> sources = new HashSet<>(Set.of(author(row)));
        switch (row.getString(2)) {
            case "followed topic" -> sources.add(FOLLOWED_TOPIC);
            case "other topic" -> sources.add(OTHER_TOPIC);
            case "company" -> sources.add(Belonging.COMPANY);
            case "joined group" -> sources.add(GROUP);
            default -> {}
        }
        return sources;
    }

    private static PostFacts post(UUID author, ArgumentsAccessor row) {
        return post(author, somebody(row.getString(3)), somebody(row.getString(4)));
    }

    private static UUID somebody(String who) {
        return switch (who) {
            case "the reader" -> READER;
            case "somebody followed" -> ALSO_FOLLOWED;
            case "a stranger" -> STRANGER;
            case "somebody muted" -> MUTED;
            default -> null;
        };
    }

    private static PostFacts post(UUID author, UUID parentAuthor) {
        return post(author, parentAuthor, null);
    }

    private static PostFacts post(UUID author, UUID parentAuthor, UUID originalAuthor) {
        return new PostFacts(
                UUID.randomUUID(),
                author,
                parentAuthor == null ? null : UUID.randomUUID(),
                parentAuthor,
                Audience.COMPANY,
                null,
                false,
                originalAuthor == null ? null : post(originalAuthor, (UUID) null));
    }
}
