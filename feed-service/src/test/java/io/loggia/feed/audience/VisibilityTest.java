package io.loggia.feed.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Audience;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who may see a post: the rows of {@code can-see.csv}. */
class VisibilityTest {

    private static final UUID ALICE = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();
    private static final UUID CAROL = UUID.randomUUID();
    private static final UUID DAVE = UUID.randomUUID();
    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID OTHER_GROUP = UUID.randomUUID();

    @ParameterizedTest
    @CsvFileSource(resources = "can-see.csv", useHeadersInDisplayName = true)
    void canSee(ArgumentsAccessor row) {
        boolean sees = Visibility.canSee(reading(row), post(row));

        assertThat(sees).as(row.getString(8)).isEqualTo("yes".equals(row.getString(7)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "can-see.csv", useHeadersInDisplayName = true)
    void replyIsSeenLikeAnyPost(ArgumentsAccessor row) {
        PostFacts post = post(row);
        PostFacts reply =
                new PostFacts(
                        post.id(),
                        post.authorId(),
                        UUID.randomUUID(),
                        BOB,
                        post.audience(),
                        post.groupId(),
                        post.deleted(),
                        post.repostOf());

        boolean sees = Visibility.canSee(reading(row), reply);

        assertThat(sees).isEqualTo("yes".equals(row.getString(7)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "can-see.csv", useHeadersInDisplayName = true)
    void placeOfADeletedPostIsSeenByWhoCouldSeeThePost(ArgumentsAccessor row) {
        PostFacts post = post(row);

        boolean seesPlace = Visibility.canSeePlace(reading(row), post);

        assertThat(seesPlace).isEqualTo(Visibility.canSee(reading(row), post.undeleted()));
        assertThat(seesPlace || !"yes".equals(row.getString(7))).isTrue();
    }

    @Test
    void blockOfSomebodyElseHidesNothing() {
        Reading reading = new Reading(BOB, Set.of(), Set.of(UUID.randomUUID()), Set.of(), true);
        PostFacts post =
                new PostFacts(
                        UUID.randomUUID(), ALICE, null, null, Audience.COMPANY, null, false, null);

        assertThat(Visibility.canSee(reading, post)).isTrue();
    }

    private static Reading reading(ArgumentsAccessor row) {
        return new Reading(
                "author".equals(row.getString(0)) ? ALICE : BOB,
                row.getString(0).startsWith("follower")
                        ? Set.of(ALICE, GROUP)
                        : "joined".equals(row.getString(2)) ? Set.of(GROUP) : Set.of(),
                "yes".equals(row.getString(5)) ? Set.of(ALICE, CAROL) : Set.of(CAROL),
                row.getString(0).startsWith("muter") ? Set.of(ALICE) : Set.of(),
                "yes".equals(row.getString(3)));
    }

    private static PostFacts post(ArgumentsAccessor row) {
        UUID group =
                switch (row.getString(2)) {
                    case "joined" -> GROUP;
                    case "not joined" -> OTHER_GROUP;
                    default -> null;
                };
        return new PostFacts(
                UUID.randomUUID(),
                ALICE,
                null,
                null,
                Audience.valueOf(row.getString(1)),
                group,
                "yes".equals(row.getString(4)),
                original(row));
    }

    /** What a repost passes on; by DAVE, whom nothing stands between, if not said otherwise. */
    private static PostFacts original(ArgumentsAccessor row) {
        UUID reader = reading(row).readerId();
        return switch (row.getString(6)) {
            case "-" -> null;
            case "a post for everybody" -> original(DAVE, Audience.COMPANY, null, false);
            case "a post for the world" -> original(DAVE, Audience.WORLD, null, false);
            case "a deleted post" -> original(DAVE, Audience.COMPANY, null, true);
            case "a blocked person's post" -> original(CAROL, Audience.COMPANY, null, false);
            case "a group's post" -> original(DAVE, Audience.GROUP, OTHER_GROUP, false);
            case "the joined group's post" -> original(DAVE, Audience.GROUP, GROUP, false);
            case "the reader's own post" -> original(reader, Audience.COMPANY, null, false);
            default -> throw new IllegalArgumentException(row.getString(6));
        };
    }

    private static PostFacts original(UUID author, Audience audience, UUID group, boolean deleted) {
        return new PostFacts(UUID.randomUUID(), author, null, null, audience, group, deleted, null);
    }
}
