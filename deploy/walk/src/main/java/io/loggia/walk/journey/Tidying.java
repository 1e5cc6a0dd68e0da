package io.loggia.walk.journey;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a walk has to undo, so that the next one finds everything as this one did. */
final class Tidying {

    private final Deque<Runnable> undo = new ArrayDeque<>();

    /** To be done at the end, the latest first. */
    void later(Runnable action) {
        undo.push(action);
    }

    /** Makes the one not follow the other for now; at the end it is as it was. */
    void apart(Someone follower, Someone followee) {
        if (follower.follows(followee.id())) {
            later(() -> follower.follow(followee.id()));
        } else {
            later(() -> follower.unfollow(followee.id()));
        }
        follower.unfollow(followee.id());
    }

    /**
     * Undoes all of it; what fails does not keep the rest from being undone, and is thrown after.
     */
    void run() {
        RuntimeException first = null;
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
