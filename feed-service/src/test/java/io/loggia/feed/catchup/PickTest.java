package io.loggia.feed.catchup;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Audience;
import io.loggia.events.ProfileKind;
import io.loggia.events.TopicSlug;
import io.loggia.feed.audience.PostFacts;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.post.PostRow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What speaks for a post, and how much. */
class PickTest {

    private static final UUID READER = UUID.randomUUID();
    private static final UUID ANA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID KAFKA = TopicSlug.of("kafka").profileId();

    private final Reading reading = reading(Set.of(ANA, KAFKA));

    @Test
    void whatTheReaderFollowsIsAReason() {
        Pick pick = pick(post(ANA, List.of("kafka", "redis"), List.of()), Signals.NONE);

        assertThat(pick.reasons())
                .extracting(Reason::kind)
                .containsExactly(ReasonKind.AUTHOR, ReasonKind.TOPIC);
        assertThat(pick.reasons().getLast().topics()).containsExactly("kafka");
        assertThat(pick.weight()).isEqualTo(30 + 10);
    }

    @Test
    void mentionWeighsMoreThanWhateverIsFollowed() {
        Pick mention = pick(post(BEN, List.of(), List.of(READER)), Signals.NONE);
        Pick followed = pick(post(ANA, List.of("kafka"), List.of()), Signals.NONE);

        assertThat(mention.weight()).isGreaterThan(followed.weight());
    }

    @Test
    void systemsWeighLess() {
        Pick pick =
                Pick.of(post(ANA, List.of(), List.of()), ProfileKind.SYSTEM, Signals.NONE, reading);

        assertThat(pick.reasons()).extracting(Reason::kind).containsExactly(ReasonKind.SYSTEM);
        assertThat(pick.weight()).isEqualTo(5);
    }

    @Test
    void whatOthersDidCountsUpToAMeasure() {
        List<UUID> four = List.of(ANA, BEN, UUID.randomUUID(), UUID.randomUUID());
        Pick answered = pick(post(BEN, List.of(), List.of()), new Signals(0, 0, four, List.of()));
        Pick reacted =
                pick(post(BEN, List.of(), List.of()), new Signals(900, 9, List.of(), List.of()));

        assertThat(answered.weight()).isEqualTo(45);
        assertThat(answered.reasons().getFirst().count()).isEqualTo(4);
        assertThat(reacted.weight()).isEqualTo(20 + 5 * 8);
    }

    @Test
    void fewStrangersAreNoReason() {
        PostRow post = post(BEN, List.of(), List.of());

        assertThat(pick(post, new Signals(2, 0, List.of(), List.of())).reasons()).isEmpty();
        assertThat(pick(post, new Signals(1, 1, List.of(), List.of())).reasons()).hasSize(1);
        assertThat(pick(post, new Signals(3, 0, List.of(), List.of())).reasons()).hasSize(1);
    }

    private Pick pick(PostRow post, Signals signals) {
        return Pick.of(post, ProfileKind.PERSON, signals, reading);
    }

    private static Reading reading(Set<UUID> followees) {
        return new Reading(READER, followees, Set.of(), Set.of(), true);
    }

    private static PostRow post(UUID author, List<String> topics, List<UUID> mentioned) {
        UUID id = UUID.randomUUID();
        return new PostRow(
                new PostFacts(id, author, null, null, Audience.COMPANY, null, false, null),
                id,
                null,
                null,
                "",
                "",
                Set.of(author),
                mentioned,
                topics,
                1,
                Instant.EPOCH,
                null,
                false,
                false);
    }
}
