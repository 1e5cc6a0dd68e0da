package io.loggia.outward.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When one kind of work is done. */
class DueLoopTest {

    private static final Duration SOON = Duration.ofMillis(600);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RecordingWork work = new RecordingWork();
    private final DueLoop loop = new DueLoop(work, Clock.systemUTC());
    private final Thread thread = new Thread(loop);

    @BeforeEach
    void startAndLetItRest() throws InterruptedException {
        thread.start();
        work.awaitRound(PATIENCE);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(1))
                .until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    }

    @AfterEach
    void stop() throws InterruptedException {
        work.goOn();
        loop.stop();
        assertThat(thread.join(PATIENCE)).isTrue();
    }

    @Test
    void ringEndsTheRest() throws InterruptedException {
        loop.ring();

        work.awaitRound(SOON);
    }

    @Test
    void ringWhileItWorksIsKept() throws InterruptedException {
        work.holdUp();
        loop.ring();
        work.awaitRound(PATIENCE);

        loop.ring();

        work.goOn();
        work.awaitRound(SOON);
    }

    @Test
    void withoutARingItIsDoneEachSecond() throws InterruptedException {
        var first = work.awaitRound(PATIENCE);

        var second = work.awaitRound(PATIENCE);

        assertThat(Duration.between(first, second)).isGreaterThanOrEqualTo(Duration.ofMillis(950));
    }

    @Test
    void nextMomentIsMet() throws InterruptedException {
        var moment = Clock.systemUTC().instant().plusMillis(200);
        work.next = () -> moment;
        loop.ring();
        work.awaitRound(PATIENCE);
        work.next = () -> null;

        var round = work.awaitRound(SOON);

        assertThat(round).isAfterOrEqualTo(moment);
    }

    @Test
    void whatHasToWaitIsLookedAtAgainMoreAndMoreRarely() throws InterruptedException {
        var past = Clock.systemUTC().instant().minusSeconds(1);
        work.next = () -> past;
        loop.ring();
        var first = work.awaitRound(PATIENCE);

        var second = work.awaitRound(SOON);
        for (var more = 0; more < 4; more++) {
            work.awaitRound(PATIENCE);
        }
        var last = work.awaitRound(PATIENCE);

        assertThat(second).isAfterOrEqualTo(first.plusMillis(20));
        assertThat(last).isAfterOrEqualTo(first.plusMillis(1_200));
    }

    @Test
    void failureEndsNothing() throws InterruptedException {
        work.failure =
                () -> {
                    throw new IllegalStateException("as the test wants it");
                };
        loop.ring();
        work.awaitRound(PATIENCE);
        work.failure =
                () -> {
                    throw new StackOverflowError("as the test wants it");
                };
        loop.ring();
        work.awaitRound(PATIENCE);

        loop.ring();

        work.awaitRound(SOON);
    }

    /** Writes down when it was done. */
    private static final class RecordingWork implements DueWork {

        private final LinkedBlockingQueue<Instant> rounds = new LinkedBlockingQueue<>();
        private final Semaphore way = new Semaphore(1);
        private volatile Supplier<@Nullable Instant> next = () -> null;
        private volatile Runnable failure = () -> {};

        Instant awaitRound(Duration atMost) throws InterruptedException {
            var round = rounds.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(round).isNotNull();
            return round;
        }

        void holdUp() throws InterruptedException {
            way.acquire();
        }

        void goOn() {
            if (way.availablePermits() == 0) {
                way.release();
            }
        }

        @Override
        public Due kind() {
            return Due.LETTERS;
        }

        @Override
        public void doDue() {
            rounds.add(Clock.systemUTC().instant());
            way.acquireUninterruptibly();
            way.release();
            failure.run();
        }

        @Override
        public @Nullable Instant next() {
            return next.get();
        }
    }
}
