package io.loggia.feed.timeline;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Plays several handlers step by step, in a given order: a handler goes on to its next {@link
 * #pause} when its name is called. What it does between two pauses is one step.
 */
final class Script {

    private static final long LONGEST_STEP_SECONDS = 30;
    private static final ThreadLocal<@Nullable Role> PLAYING = new ThreadLocal<>();

    private Script() {}

    /** The end of a step; nothing for whoever plays in no script. */
    static void pause() {
        Role role = PLAYING.get();
        if (role != null) {
            role.pause();
        }
    }

    /** Plays the roles' steps in the order of their numbers, and then what is left of each. */
    static void play(List<Runnable> handlers, List<Integer> order) {
        List<Role> roles = handlers.stream().map(Role::new).toList();
        order.forEach(number -> roles.get(number).step());
        for (Role role : roles) {
            role.finish();
        }
    }

    /** All orders in which handlers of so many steps can be played. */
    static List<List<Integer>> orders(int... steps) {
        List<List<Integer>> orders = new ArrayList<>();
        extend(new ArrayList<>(), steps, orders);
        return orders;
    }

    private static void extend(List<Integer> begun, int[] left, List<List<Integer>> orders) {
        boolean ended = true;
        for (int number = 0; number < left.length; number++) {
            if (left[number] > 0) {
                ended = false;
                left[number]--;
                begun.addLast(number);
                extend(begun, left, orders);
                begun.removeLast();
                left[number]++;
            }
        }
        if (ended) {
            orders.add(List.copyOf(begun));
        }
    }

    /** A role of its own, for a test that gives the turns itself. */
    static Role role(Runnable handler) {
        return new Role(handler);
    }

    static final class Role {

        private final Semaphore turn = new Semaphore(0);
        private final Semaphore done = new Semaphore(0);
        private final Thread thread;
        private volatile boolean ended;
        private volatile @Nullable Throwable failure;

        Role(Runnable handler) {
            thread = Thread.ofPlatform().daemon().unstarted(() -> perform(handler));
        }

        void step() {
            if (ended) {
                return;
            }
            if (thread.getState() == Thread.State.NEW) {
                thread.start();
            }
            turn.release();
            await(done);
            if (failure != null) {
                throw new AssertionError("a handler failed", failure);
            }
        }

        void finish() {
            while (!ended) {
                step();
            }
        }

        private void perform(Runnable handler) {
            PLAYING.set(this);
            await(turn);
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try {
                handler.run();
            } catch (RuntimeException | Error e) {
                failure = e;
            } finally {
                request.terminate();
                ended = true;
                done.release();
            }
        }

        private void pause() {
            done.release();
            await(turn);
        }

        private static void await(Semaphore semaphore) {
            try {
                if (!semaphore.tryAcquire(LONGEST_STEP_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("a step did not end");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
