package io.loggia.feed.timeline;

import io.loggia.feed.PageRequest;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.timeline.Skeleton.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of reading one page: a few rounds, each looking further than the last, until one post
 * more than asked for is found or the timeline ends. The surplus one only says that there are more,
 * whatever hidden ids stand between. After rounds of hidden posts alone the cursor is the last id
 * that was looked at, so that they do not end the timeline.
 */
final class PageScan {

    private static final int ROUNDS = 3;
    private static final int WIDER = 4;
    private static final int WIDEST = 400;

    private final List<PostRow> found = new ArrayList<>();
    private final int limit;
    private @Nullable UUID before;
    private @Nullable Origin origin;
    private int toLookAt;
    private int round;
    private boolean ended;

    PageScan(PageRequest request) {
        this.limit = request.limit();
        this.before = request.after();
        this.toLookAt = limit + 1 + limit / 4; // some will be hidden
    }

    boolean goesOn() {
        return round < ROUNDS && !ended && !isFull();
    }

    @Nullable UUID before() {
        return before;
    }

    int toLookAt() {
        return toLookAt;
    }

    /** Takes what a round has found: the ids it looked at, and what the filter left of them. */
    void add(Skeleton skeleton, List<PostRow> shown) {
        if (origin == null) {
            origin = skeleton.origin();
        }
        found.addAll(shown);
        ended = skeleton.ids().size() < toLookAt;
        if (!skeleton.ids().isEmpty()) {
            before = skeleton.ids().getLast();
        }
        toLookAt = Math.min(toLookAt * WIDER, WIDEST);
        round++;
    }

    List<PostRow> rows() {
        return isFull() ? found.subList(0, limit) : found;
    }

    /** Where the first round's ids came from. */
    Origin origin() {
        return Objects.requireNonNull(origin, "no round was read");
    }

    /** Null where the timeline ends. */
    @Nullable UUID nextAfter() {
        if (isFull()) {
            return rows().getLast().id();
        }
        return ended ? null : before;
    }

    private boolean isFull() {
        return found.size() > limit;
    }
}
