package io.loggia.follow.tie;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.follow.block.BlocksFixture;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may follow whom, as a table of sentences. */
class GroundsTest {

    private static final UUID ALICE = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();
    private static final UUID CAROL = UUID.randomUUID();
    private static final UUID DAVE = UUID.randomUUID();

    private final Grounds grounds =
            new Grounds(
                    new Grounds.Followers(Set.of(ALICE, BOB, CAROL)),
                    Set.of(ALICE, BOB, CAROL),
                    BlocksFixture.between(ALICE, CAROL),
                    Map.of(BOB, 1L),
                    2);

    @Test
    void whoIsKnownMayFollowWhoIsKnown() {
        assertThat(grounds.decide(TieWish.follow(BOB, ALICE), false)).isEqualTo(TieOutcome.CHANGED);
    }

    @Test
    void whatIsSoStaysSoWithoutAnEvent() {
        assertThat(grounds.decide(TieWish.follow(ALICE, CAROL), true))
                .isEqualTo(TieOutcome.UNCHANGED);
        assertThat(grounds.decide(TieWish.none(BOB, DAVE), true)).isEqualTo(TieOutcome.UNCHANGED);
    }

    @Test
    void whoIsNotKnownNeitherFollowsNorIsFollowed() {
        assertThat(grounds.decide(TieWish.follow(DAVE, ALICE), false))
                .isEqualTo(TieOutcome.UNKNOWN_PROFILE);
        assertThat(grounds.decide(TieWish.follow(ALICE, DAVE), false))
                .isEqualTo(TieOutcome.UNKNOWN_PROFILE);
    }

    @Test
    void blockForbidsBothWaysWhoeverBegan() {
        assertThat(grounds.decide(TieWish.follow(ALICE, CAROL), false))
                .isEqualTo(TieOutcome.BLOCKED);
        assertThat(grounds.decide(TieWish.follow(CAROL, ALICE), false))
                .isEqualTo(TieOutcome.BLOCKED);
    }

    @Test
    void limitCountsWhatThisRequestAddsAndEnds() {
        assertThat(grounds.decide(TieWish.follow(BOB, ALICE), false)).isEqualTo(TieOutcome.CHANGED);
        assertThat(grounds.decide(TieWish.follow(BOB, CAROL), false))
                .isEqualTo(TieOutcome.TOO_MANY_FOLLOWS);
        assertThat(grounds.decide(TieWish.none(BOB, ALICE), false)).isEqualTo(TieOutcome.CHANGED);
        assertThat(grounds.decide(TieWish.follow(BOB, CAROL), false)).isEqualTo(TieOutcome.CHANGED);
    }

    @Test
    void endingIsAlwaysAllowed() {
        assertThat(grounds.decide(TieWish.none(DAVE, CAROL), false)).isEqualTo(TieOutcome.CHANGED);
    }
}
