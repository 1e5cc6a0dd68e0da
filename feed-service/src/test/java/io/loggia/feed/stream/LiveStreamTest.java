package io.loggia.feed.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.stream.Signal.Greeting;
import io.loggia.feed.stream.Signal.Heartbeat;
import io.loggia.feed.stream.Signal.Hint;
import io.loggia.feed.stream.Signal.Knock;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

    private static final int MOST_WAITING = 4;

    private final RecordingLine line = new RecordingLine();
    private final AtomicInteger ended = new AtomicInteger();
    private final LiveStream stream =
            new LiveStream(UUID.randomUUID(), MOST_WAITING, line, _ -> ended.incrementAndGet());

    @Test
    void tellsOfAPostOnceAndOfSeveralInOneHint() {
        AssertSubscriber<Signal> client = client(10);
        stream.begin(List.of(id(5)), List.of());

        stream.arrived(List.of(id(6), id(7)));
        stream.arrived(List.of(id(7)));

        client.assertItems(new Greeting(), new Hint(HintKind.HOME, id(7), 2));
    }

    @Test
    void tellsOfALatePostThatIsNewerThanTheStream() {
        AssertSubscriber<Signal> client = client(10);
        stream.begin(List.of(id(5)), List.of());

        stream.arrived(List.of(id(8)));
        stream.arrived(List.of(id(7)));

        client.assertItems(
                new Greeting(),
                new Hint(HintKind.HOME, id(8), 1),
                new Hint(HintKind.HOME, id(7), 1));
    }

    @Test
    void saysNothingOfWhatStoodThereBefore() {
        AssertSubscriber<Signal> client = client(10);
        stream.begin(List.of(id(5), id(4)), List.of());

        stream.arrived(List.of(id(5)));
        stream.arrived(List.of(id(3)));

        client.assertItems(new Greeting());
    }

    @Test
    void losesNothingThatArrivesWhileItBegins() {
        AssertSubscriber<Signal> client = client(10);
        stream.arrived(List.of(id(6)));
        stream.arrived(List.of(id(4)));

        stream.begin(List.of(id(5)), List.of(id(5)));

        client.assertItems(
                new Greeting(),
                new Hint(HintKind.HOME, id(5), 1),
                new Hint(HintKind.HOME, id(6), 1));
    }

    @Test
    void changesAreToldOnceUntilTheyAreTaken() {
        AssertSubscriber<Signal> client = client(2);
        stream.knock(new Knock(HintKind.MARKERS));
        stream.knock(new Knock(HintKind.MARKERS));
        stream.begin(List.of(), List.of());

        for (int i = 0; i < 10 * MOST_WAITING; i++) {
            stream.knock(new Knock(HintKind.FOLLOWERS));
        }
        client.assertItems(new Greeting(), new Knock(HintKind.MARKERS));
        client.request(5);
        stream.knock(new Knock(HintKind.FOLLOWERS));

        client.assertItems(
                new Greeting(),
                new Knock(HintKind.MARKERS),
                new Knock(HintKind.FOLLOWERS),
                new Knock(HintKind.FOLLOWERS));
        assertThat(line.cuts).hasValue(0);
    }

    @Test
    void severalQuestionsInARowAreToldInOneHintThatNamesNone() {
        AssertSubscriber<Signal> client = client(1);
        stream.begin(List.of(), List.of());

        stream.knock(new Knock(HintKind.QUESTIONS, id(1)));
        stream.knock(new Knock(HintKind.QUESTIONS, id(1)));
        client.request(1);
        for (int i = 0; i < 10 * MOST_WAITING; i++) {
            stream.knock(new Knock(HintKind.QUESTIONS, id(i)));
        }
        client.request(1);

        client.assertItems(
                new Greeting(),
                new Knock(HintKind.QUESTIONS, id(1)),
                new Knock(HintKind.QUESTIONS));
        assertThat(line.cuts).hasValue(0);
    }

    @Test
    void slowClientIsDropped() {
        AssertSubscriber<Signal> client = client(1);
        stream.begin(List.of(), List.of());

        for (int i = 0; i < MOST_WAITING; i++) {
            stream.beat();
            assertThat(line.cuts).hasValue(0);
        }
        stream.beat();

        assertThat(line.cuts).hasValue(1);
        assertThat(ended).hasValue(1);
        client.assertItems(new Greeting());
    }

    @Test
    void clientThatTakesAllIsKept() {
        AssertSubscriber<Signal> client = client(1);
        stream.begin(List.of(), List.of());

        for (int i = 0; i < 10 * MOST_WAITING; i++) {
            stream.beat();
            client.request(1);
        }

        assertThat(line.cuts).hasValue(0);
        assertThat(client.getItems()).endsWith(new Heartbeat()).hasSize(10 * MOST_WAITING + 1);
    }

    @Test
    void clientThatLeavesEndsTheStream() {
        client(10).cancel();

        assertThat(ended).hasValue(1);
    }

    private AssertSubscriber<Signal> client(long requested) {
        return stream.signals().subscribe().withSubscriber(AssertSubscriber.create(requested));
    }

    private static UUID id(int time) {
        return new UUID(0x019A_0000_0000_7000L + ((long) time << 16), 0x8000_0000_0000_0000L);
    }

    @Test
    void endsWhenNobodyIsThereAnyMoreAndNobodyHasEverListened() {
        line.cut.set(true);

        stream.endIfCut();

        assertThat(ended).hasValue(1);
    }

    @Test
    void goesOnAsLongAsSomebodyIsThere() {
        stream.endIfCut();

        assertThat(ended).hasValue(0);
    }

    private static final class RecordingLine implements Line {

        private final AtomicInteger cuts = new AtomicInteger();
        private final AtomicBoolean cut = new AtomicBoolean();

        @Override
        public void cut() {
            cuts.incrementAndGet();
        }

        @Override
        public boolean isCut() {
            return cut.get();
        }
    }
}
