package io.loggia.feed.stream;

import io.loggia.feed.stream.Signal.Greeting;
import io.loggia.feed.stream.Signal.Heartbeat;
import io.loggia.feed.stream.Signal.Hint;
import io.loggia.feed.stream.Signal.Knock;
import io.loggia.feed.timeline.Skeleton;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.queues.Queues;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. It tells of each post once, and only of posts newer than the newest that stood
 * in the reader's timeline when the stream began; of anything else, that it has changed. A client
 * that does not take what is sent is dropped.
 */
final class LiveStream {

    private static final int MOST_REMEMBERED = 200;

    private final Deque<UUID> told = new ArrayDeque<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Knocks knocks = new Knocks();
    private final UUID readerId;
    private final int mostWaiting;
    private final Line line;
    private final UnicastProcessor<Signal> signals;
    private final List<UUID> early = new ArrayList<>();
    private @Nullable UUID newestAtStart;
    private boolean begun;

    /** {@code onEnd} is called once the stream has ended. */
    LiveStream(UUID readerId, int mostWaiting, Line line, Consumer<LiveStream> onEnd) {
        this.readerId = readerId;
        this.mostWaiting = mostWaiting;
        this.line = line;
        this.signals = UnicastProcessor.create(Queues.createMpscQueue(), () -> onEnd.accept(this));
    }

    UUID readerId() {
        return readerId;
    }

    /** What is sent, in this order; to be subscribed once. */
    Multi<Signal> signals() {
        return signals.onItem().transform(this::taken);
    }

    private Signal taken(Signal signal) {
        waiting.decrementAndGet();
        return signal instanceof Knock knock ? knocks.take(knock.kind()) : signal;
    }

    /**
     * Where the stream begins: with what stands in the timeline now, newest first, of which {@code
     * missed} is to be told.
     */
    synchronized void begin(List<UUID> standing, List<UUID> missed) {
        send(new Greeting());
        newestAtStart = standing.isEmpty() ? null : standing.getFirst();
        begun = true;
        tell(missed);
        arrived(early);
        early.clear();
        knocks.all().forEach(this::send);
    }

    /** Tells of posts that stand in the timeline now, as one hint. */
    synchronized void arrived(List<UUID> standing) {
        if (!begun) {
            early.addAll(standing);
            return;
        }
        tell(standing.stream().filter(this::isNewerThanStart).toList());
    }

    /** Tells that something has changed; until the client has taken it, once for each kind. */
    synchronized void knock(Knock knock) {
        if (knocks.add(knock) && begun) {
            send(knock);
        }
    }

    void beat() {
        endIfCut();
        send(new Heartbeat());
    }

    /** A client that left while its stream was being opened has nobody who says so. */
    void endIfCut() {
        if (line.isCut()) {
            end();
        }
    }

    void end() {
        signals.onComplete();
    }

    private boolean isNewerThanStart(UUID post) {
        UUID start = newestAtStart;
        return start == null || Skeleton.NEWEST_FIRST.compare(post, start) < 0;
    }

    private void tell(List<UUID> posts) {
        List<UUID> news = posts.stream().filter(post -> !told.contains(post)).toList();
        if (!news.isEmpty()) {
            news.forEach(this::remember);
            UUID newest = news.stream().min(Skeleton.NEWEST_FIRST).orElseThrow();
            send(new Hint(HintKind.HOME, newest, news.size()));
        }
    }

    private void remember(UUID post) {
        told.addLast(post);
        if (told.size() > MOST_REMEMBERED) {
            told.removeFirst();
        }
    }

    private void send(Signal signal) {
        if (waiting.incrementAndGet() > mostWaiting) {
            line.cut();
            end();
        } else {
            signals.onNext(signal);
        }
    }
}
