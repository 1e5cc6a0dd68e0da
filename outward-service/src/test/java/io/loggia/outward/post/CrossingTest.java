package io.loggia.outward.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.CrossingState;
import io.loggia.outward.post.Crossing.Cancelled;
import io.loggia.outward.post.Crossing.Held;
import io.loggia.outward.post.Crossing.Leaving;
import io.loggia.outward.post.Crossing.Live;
import io.loggia.outward.post.Crossing.Offer;
import io.loggia.outward.post.Crossing.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Standing STANDING = Standing.first(1, NOW);

    @Test
    void firstRevisionLeavesOrIsHeld() {
        assertThat(offer(1).first()).isEqualTo(new Leaving(1, LATER, null));
        assertThat(held(1).first()).isEqualTo(new Held(1, "token", null));
    }

    @Test
    void whatWasTakenBackBeforeItArrivesNeverLeaves() {
        assertThat(new Offer(2, 2, null, LATER).first()).isEqualTo(new Cancelled(2));
        assertThat(new Offer(2, 1, null, LATER).first()).isInstanceOf(Leaving.class);
    }

    @Test
    void publicRevisionStaysWhileACorrectionWaits() {
        var live = new Live(1, STANDING);

        var waiting = (Leaving) live.offered(offer(2));
        var corrected = waiting.published(LATER);

        assertThat(waiting.standing()).isEqualTo(STANDING);
        assertThat(corrected.standing()).isEqualTo(new Standing(2, NOW, LATER));
    }

    @Test
    void takingBackCancelsWhatIsNotPublicAndWithdrawsWhatIs() {
        assertThat(new Leaving(1, LATER, null).takenBack(1)).isEqualTo(new Cancelled(1));
        assertThat(new Held(1, "token", null).takenBack(1)).isEqualTo(new Cancelled(1));
        assertThat(new Live(1, STANDING).takenBack(1)).isEqualTo(new Withdrawn(1));
        assertThat(new Leaving(2, LATER, STANDING).takenBack(2)).isEqualTo(new Withdrawn(2));
    }

    @Test
    void whatWaitsOfSomebodyWhoHasLeftNeverLeavesAndWhatIsPublicStays() {
        assertThat(new Leaving(1, LATER, null).abandoned()).isEqualTo(new Cancelled(1));
        assertThat(new Held(1, "token", null).abandoned()).isEqualTo(new Cancelled(1));
        assertThat(new Leaving(2, LATER, STANDING).abandoned()).isEqualTo(new Live(2, STANDING));
        assertThat(new Held(2, "token", STANDING).abandoned()).isEqualTo(new Live(2, STANDING));
        for (var settled : List.of(new Live(1, STANDING), new Cancelled(1), new Withdrawn(1))) {
            assertThat(settled.abandoned()).isEqualTo(settled);
        }
        assertThat(new Leaving(1, LATER, null).removed("no-secrets", "a key").abandoned())
                .extracting(left -> ((Removed) left).before())
                .isEqualTo(new Cancelled(1));
    }

    /** The correction that never left hides no news about what it would have corrected. */
    @Test
    void whatIsPublicIsTakenBackThoughACorrectionWasAbandoned() {
        var live = new Leaving(3, LATER, STANDING).abandoned();

        assertThat(live.takenBack(1)).isEqualTo(new Withdrawn(3));
        assertThat(live.takenBack(3)).isEqualTo(new Withdrawn(3));
        assertThat(live.offered(offer(4))).isEqualTo(new Leaving(4, LATER, STANDING));
    }

    @Test
    void lateNewsTakesBackWhatStandsAndLeavesTheNewerOne() {
        var crossing = new Leaving(3, LATER, STANDING).takenBack(1);

        assertThat(crossing).isEqualTo(new Leaving(3, LATER, null));
        assertThat(new Live(3, Standing.first(3, NOW)).takenBack(2).state())
                .isEqualTo(CrossingState.LIVE);
    }

    @Test
    void newerRevisionMayStandAtTheSameAddressAgain() {
        var again = new Withdrawn(1).offered(offer(2));

        assertThat(again).isEqualTo(new Leaving(2, LATER, null));
    }

    @Test
    void removedHoldsForEveryRevision() {
        var removed = new Live(1, STANDING).removed("no-secrets", "a key");

        var newer = removed.offered(offer(2));

        assertThat(newer.state()).isEqualTo(CrossingState.REMOVED);
        assertThat(newer.standing()).isNull();
        assertThat(newer.version()).isEqualTo(2);
        assertThat(newer.takenBack(2).state()).isEqualTo(CrossingState.REMOVED);
    }

    @Test
    void beneathARemovalItsAuthorWritesOnAndTakesBack() {
        var removed = new Live(1, STANDING).removed("no-secrets", "a key");

        var corrected = (Removed) removed.offered(offer(2));

        assertThat(removed.before()).isEqualTo(new Live(1, STANDING));
        assertThat(corrected.before()).isEqualTo(new Held(2, Crossing.REMOVAL, STANDING));
        assertThat(((Removed) corrected.takenBack(1)).before())
                .isEqualTo(new Held(2, Crossing.REMOVAL, null));
        assertThat(((Removed) corrected.takenBack(2)).before()).isEqualTo(new Withdrawn(2));
    }

    @Test
    void whatWaitsKeepsNoWindowBeneathARemoval() {
        var removed = new Leaving(1, LATER, null).removed("no-secrets", "a key");

        assertThat(removed.before()).isEqualTo(new Held(1, Crossing.REMOVAL, null));
        assertThat(removed.waiting()).isEqualTo(1);
    }

    @Test
    void lostAppealLeavesNothingToKeep() {
        var settled = new Live(1, STANDING).removed("no-secrets", "a key").upheld();

        var newer = (Removed) settled.offered(offer(2));

        assertThat(settled.kept()).isNull();
        assertThat(newer.settled()).isTrue();
        assertThat(newer.version()).isEqualTo(2);
        assertThat(newer.waiting()).isNull();
        assertThat(newer.kept()).isNull();
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void takingBackTwiceIsTakingBackOnce(Crossing crossing) {
        var once = crossing.takenBack(5);

        assertThat(once.takenBack(5)).isEqualTo(once);
        assertThat(once.standing()).isNull();
        assertThat(once.state())
                .isIn(CrossingState.CANCELLED, CrossingState.WITHDRAWN, CrossingState.REMOVED);
    }

    static Stream<Crossing> everyState() {
        return Stream.of(
                new Leaving(2, LATER, null),
                new Leaving(2, LATER, STANDING),
                new Held(2, "token", null),
                new Held(2, "token", STANDING),
                new Cancelled(2),
                new Live(1, STANDING),
                new Withdrawn(2),
                new Live(1, STANDING).removed("no-secrets", "a key"),
                new Leaving(2, LATER, STANDING).removed("no-secrets", "a key"),
                new Live(1, STANDING).removed("no-secrets", "a key").upheld());
    }

    /**
     * What arrives: revisions (in their order, as a key's events are), and at any time floors, a
     * removal, and the end of an appeal that was won.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withdrawnAtNBeatsEveryRevisionUpToNInAnyOrder(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var post = new Post();
            var steps = steps(random);
            for (var step : steps) {
                step.accept(post);
                assertThat(post.publicVersion())
                        .as("after %s", steps)
                        .satisfies(
                                version ->
                                        assertThat(version == 0 || version > post.floor).isTrue());
            }
            post.restore();
            post.publishIfDue();
            assertThat(post.publicVersion() == 0 || post.publicVersion() > post.floor).isTrue();
            if (post.newest > post.floor) {
                assertThat(post.publicVersion()).as("%s", steps).isEqualTo(post.newest);
            }
        }
    }

    private static List<Step> steps(Random random) {
        var versions = LongStream.rangeClosed(1, 1 + random.nextInt(4)).boxed().toList();
        var steps = new ArrayList<Step>();
        for (var version : versions) {
            steps.add(new Step("offer", version));
            if (random.nextBoolean()) {
                steps.add(new Step("offer", version));
            }
        }
        for (var extra = 0; extra < 3; extra++) {
            steps.add(random.nextInt(steps.size() + 1), new Step("due", 0));
            steps.add(
                    random.nextInt(steps.size() + 1),
                    new Step("take back", 1L + random.nextInt(versions.size())));
        }
        steps.add(random.nextInt(steps.size() + 1), new Step("remove", 0));
        steps.add(random.nextInt(steps.size() + 1), new Step("restore", 0));
        return Collections.unmodifiableList(steps);
    }

    private record Step(String what, long version) {

        void accept(Post post) {
            switch (what) {
                case "offer" -> post.offer(version);
                case "take back" -> post.takeBack(version);
                case "remove" -> post.remove();
                case "restore" -> post.restore();
                default -> post.publishIfDue();
            }
        }
    }

    /** A row as the services keep it. */
    private static final class Post {

        private Crossing crossing;
        private long floor;
        private long newest;

        void offer(long version) {
            newest = Math.max(newest, version);
            var offer = new Offer(version, floor, null, NOW);
            if (crossing == null) {
                crossing = offer.first();
            } else if (version > crossing.version()) {
                crossing = crossing.offered(offer);
            }
        }

        void takeBack(long version) {
            floor = Math.max(floor, version);
            if (crossing != null) {
                crossing = crossing.takenBack(version);
            }
        }

        void remove() {
            if (crossing != null && !(crossing instanceof Removed)) {
                crossing = crossing.removed("no-secrets", "a key");
            }
        }

        void restore() {
            if (crossing instanceof Removed removed) {
                var before = removed.before();
                crossing =
                        before.waiting() == null
                                ? before
                                : before.offered(new Offer(before.version(), floor, null, NOW));
            }
        }

        void publishIfDue() {
            if (crossing instanceof Leaving leaving) {
                crossing = leaving.published(NOW);
            }
        }

        long publicVersion() {
            return crossing == null || crossing.standing() == null
                    ? 0
                    : crossing.standing().version();
        }
    }

    private static Offer offer(long version) {
        return new Offer(version, 0, null, LATER);
    }

    private static Offer held(long version) {
        return new Offer(version, 0, "token", LATER);
    }
}
