package io.loggia.feed.stream;

import io.loggia.feed.audience.FollowersChanged;
import io.loggia.feed.marker.MarkerMoved;
import io.loggia.feed.notification.NotificationsChanged;
import io.loggia.feed.question.GuestRepliesChanged;
import io.loggia.feed.question.QuestionsChanged;
import io.loggia.feed.stream.Signal.Knock;
import io.loggia.feed.timeline.PostsArrived;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;

/**
 * From what has happened to hints for whoever is online: by Redis to every pod, and there to its
 * streams. A pod that cannot keep up leaves hints out.
 */
@ApplicationScoped
class Hints {

    private static final int WORKERS = 4;
    private static final int MOST_WAITING = 1_000;

    private final ExecutorService workers =
            new ThreadPoolExecutor(
                    WORKERS,
                    WORKERS,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(MOST_WAITING),
                    Thread.ofVirtual().name("hints-", 0).factory(),
                    new DiscardPolicy());

    private final HintStore channel;
    private final OnlineReaders readers;
    private final LiveStreams streams;

    Hints(HintStore channel, OnlineReaders readers, LiveStreams streams) {
        this.channel = channel;
        this.readers = readers;
        this.streams = streams;
    }

    void start(@Observes StartupEvent event) {
        channel.subscribe(
                postIds -> workers.execute(() -> readers.tell(postIds)),
                this::knockAt,
                (kind, ids) -> workers.execute(() -> tell(kind, ids)));
    }

    private void knockAt(HintKind kind, List<UUID> readerIds) {
        Knock knock = new Knock(kind);
        readerIds.forEach(readerId -> streams.of(readerId).forEach(stream -> stream.knock(knock)));
    }

    private void tell(HintKind kind, List<UUID> ids) {
        switch (kind) {
            case QUESTIONS -> readers.tellOfQuestions(ids);
            case GUEST_REPLIES -> readers.tellOfGuestReplies(ids);
            case HOME, FOLLOWERS, MARKERS, NOTIFICATIONS ->
                    throw new IllegalArgumentException(kind.name());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        workers.shutdownNow();
    }

    void on(@Observes PostsArrived arrived) {
        if (!arrived.postIds().isEmpty()) {
            channel.publish(arrived.postIds());
        }
    }

    void on(@Observes FollowersChanged changed) {
        if (!changed.followeeIds().isEmpty()) {
            channel.publish(HintKind.FOLLOWERS, changed.followeeIds());
        }
    }

    void on(@Observes MarkerMoved moved) {
        channel.publish(HintKind.MARKERS, List.of(moved.readerId()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationsChanged changed) {
        channel.publish(HintKind.NOTIFICATIONS, changed.receiverIds());
    }

    void on(@Observes QuestionsChanged changed) {
        if (!changed.questionIds().isEmpty()) {
            channel.publishAbout(HintKind.QUESTIONS, changed.questionIds());
        }
    }

    void on(@Observes GuestRepliesChanged changed) {
        if (!changed.postIds().isEmpty()) {
            channel.publishAbout(HintKind.GUEST_REPLIES, changed.postIds());
        }
    }
}
