package io.loggia.outward.site;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Asks for many at once: one question is under way, and whoever comes meanwhile shares the next
 * one. So nobody is answered by a question that was asked before they came, and nobody waits on a
 * thread.
 *
 * @param <K> what is asked for
 * @param <V> what is known of it
 */
final class SharedQuestions<K, V> {

    private final Function<Set<K>, CompletionStage<Map<K, V>>> asking;
    private Question<K, V> next = new Question<>();
    private boolean underWay;

    SharedQuestions(Function<Set<K>, CompletionStage<Map<K, V>>> asking) {
        this.asking = asking;
    }

    private record Question<K, V>(Set<K> keys, CompletableFuture<Map<K, V>> answer) {

        Question() {
            this(new HashSet<>(), new CompletableFuture<>());
        }
    }

    /** What is known now; a failure to ask is told to everybody who shared the question. */
    Uni<Optional<V>> ask(K key) {
        return Uni.createFrom()
                .completionStage(() -> join(key))
                .map(answer -> Optional.ofNullable(answer.get(key)));
    }

    private CompletionStage<Map<K, V>> join(K key) {
        Question<K, V> mine;
        synchronized (this) {
            mine = next;
            mine.keys().add(key);
            if (underWay) {
                return mine.answer();
            }
            underWay = true;
            next = new Question<>();
        }
        put(mine);
        return mine.answer();
    }

    private void put(Question<K, V> question) {
        begin(question.keys())
                .whenComplete(
                        (answer, failure) -> {
                            putNext();
                            if (failure == null) {
                                question.answer().complete(answer);
                            } else {
                                question.answer().completeExceptionally(failure);
                            }
                        });
    }

    private CompletionStage<Map<K, V>> begin(Set<K> keys) {
        try {
            return asking.apply(keys);
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private void putNext() {
        Question<K, V> waiting;
        synchronized (this) {
            underWay = !next.keys().isEmpty();
            if (!underWay) {
                return;
            }
            waiting = next;
            next = new Question<>();
        }
        put(waiting);
    }
}
