package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SharedQuestionsTest {

    private static final int MANY = 2_000;

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void whoeverComesMeanwhileSharesTheNextQuestion() {
        var asked = new ArrayList<Set<String>>();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var questions =
                new SharedQuestions<String, Integer>(
                        keys -> {
                            asked.add(Set.copyOf(keys));
                            begun.countDown();
                            await(goOn);
                            return Map.of("a", asked.size());
                        });

        var first = ask(questions, "a");
        await(begun);
        var others = List.of(ask(questions, "a"), ask(questions, "b"), ask(questions, "a"));
        Awaitility.await().until(() -> questions.waiting() == 2);
        goOn.countDown();

        assertThat(first.join()).contains(1);
        assertThat(others.get(0).join()).contains(2);
        assertThat(others.get(1).join()).isEmpty();
        assertThat(others.get(2).join()).contains(2);
        assertThat(asked).containsExactly(Set.of("a"), Set.of("a", "b"));
    }

    @Test
    void nobodyIsAnsweredByAQuestionAskedBeforeTheyCame() {
        var truth = new AtomicInteger();
        var questions = new SharedQuestions<String, Integer>(keys -> Map.of("a", truth.get()));
        var answers = new ArrayList<CompletableFuture<Boolean>>();

        for (var i = 0; i < MANY; i++) {
            answers.add(
                    CompletableFuture.supplyAsync(
                            () -> {
                                var before = truth.incrementAndGet();
                                return questions.ask("a").orElseThrow() >= before;
                            },
                            threads));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isTrue());
    }

    @Test
    void failureIsToldAndTheNextQuestionIsAsked() {
        var times = new AtomicInteger();
        var questions =
                new SharedQuestions<String, Integer>(
                        keys -> {
                            if (times.incrementAndGet() == 1) {
                                throw new IllegalStateException("away");
                            }
                            return Map.of("a", 1);
                        });

        assertThatThrownBy(() -> questions.ask("a")).hasRootCauseMessage("away");
        assertThat(questions.ask("a")).contains(1);
    }

    private CompletableFuture<Optional<Integer>> ask(
            SharedQuestions<String, Integer> questions, String key) {
        return CompletableFuture.supplyAsync(() -> questions.ask(key), threads);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
