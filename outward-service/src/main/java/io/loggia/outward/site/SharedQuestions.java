package io.loggia.outward.site;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Asks for many at once: one question is under way, and whoever comes meanwhile shares the next
 * one. So nobody is answered by a question that was asked before they came.
 *
 * @param <K> what is asked for
 * @param <V> what is known of it
 */
final class SharedQuestions<K, V> {

    private final Function<Set<K>, Map<K, V>> asking;
    private final ReentrantLock underWay = new ReentrantLock();
    private Question<K, V> next = new Question<>();

    SharedQuestions(Function<Set<K>, Map<K, V>> asking) {
        this.asking = asking;
    }

    private record Question<K, V>(Set<K> keys, CompletableFuture<Map<K, V>> answer) {

        Question() {
            this(new HashSet<>(), new CompletableFuture<>());
        }
    }

    /** What is known now; a failure to ask is told to everybody who shared the question. */
    Optional<V> ask(K key) {
        Question<K, V> mine;
        boolean first;
        synchronized (this) {
            mine = next;
            first = mine.keys().isEmpty();
            mine.keys().add(key);
        }
        if (first) {
            put(mine);
        }
        return Optional.ofNullable(mine.answer().join().get(key));
    }

    /** How many different ones wait for the next question. */
    synchronized int waiting() {
        return next.keys().size();
    }

    private void put(Question<K, V> question) {
        underWay.lock();
        try {
            synchronized (this) {
                next = new Question<>();
            }
            question.answer().complete(asking.apply(question.keys()));
        } catch (RuntimeException | Error e) {
            // Whatever it is: whoever waits for this answer must not wait for ever.
            question.answer().completeExceptionally(e);
        } finally {
            underWay.unlock();
        }
    }
}
