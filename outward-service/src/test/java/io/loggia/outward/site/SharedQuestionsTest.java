package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedQuestionsTest {

    private static final int MANY = 2_000;

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    @Test
    void whoeverComesMeanwhileSharesTheNextQuestion() {
        var asked = new ArrayList<Set<String>>();
        var answers = new ArrayList<CompletableFuture<Map<String, Integer>>>();
        var questions =
                new SharedQuestions<String, Integer>(
                        keys -> {
                            asked.add(Set.copyOf(keys));
                            answers.add(new CompletableFuture<>());
                            return answers.getLast();
                        });

        var first = ask(questions, "a");
        var others = List.of(ask(questions, "a"), ask(questions, "b"), ask(questions, "a"));
        answers.getFirst().complete(Map.of("a", 1));
        answers.getLast().complete(Map.of("a", 2));

        assertThat(first.join()).contains(1);
        assertThat(others.get(0).join()).contains(2);
        assertThat(others.get(1).join()).isEmpty();
        assertThat(others.get(2).join()).contains(2);
        assertThat(asked).containsExactly(Set.of("a"), Set.of("a", "b"));
    }

    @Test
    void nobodyIsAnsweredByAQuestionAskedBeforeTheyCame() {
        var truth = new AtomicInteger();
        var questions =
                new SharedQuestions<String, Integer>(
                        keys ->
                                CompletableFuture.supplyAsync(
                                        () -> Map.of("a", truth.get()), threads));
        var answers = new ArrayList<CompletableFuture<Boolean>>();

        for (var i = 0; i < MANY; i++) {
            answers.add(
                    CompletableFuture.supplyAsync(
                            () -> {
                                var before = truth.incrementAndGet();
                                return ask(questions, "a").join().orElseThrow() >= before;
                            },
                            threads));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isTrue());
    }

    @Test
    void failureIsToldToAllWhoShareItAndTheNextQuestionIsAsked() {
        var answers = new ArrayList<CompletableFuture<Map<String, Integer>>>();
        var questions =
                new SharedQuestions<String, Integer>(
                        keys -> {
                            answers.add(new CompletableFuture<>());
                            return answers.getLast();
                        });
        var failing = ask(questions, "a");
        var next = List.of(ask(questions, "a"), ask(questions, "b"));

        answers.getFirst().completeExceptionally(new IllegalStateException("away"));
        assertThatThrownBy(failing::join).hasRootCauseMessage("away");
        answers.getLast().completeExceptionally(new IllegalStateException("still away"));

        assertThat(next)
                .allSatisfy(
                        waiting ->
                                assertThatThrownBy(waiting::join)
                                        .hasRootCauseMessage("still away"));
        var last = ask(questions, "a");
        answers.getLast().complete(Map.of("a", 3));
        assertThat(last.join()).contains(3);
    }

    @Test
    void questionThatCannotEvenBeAskedKeepsNobodyWaiting() {
        var times = new AtomicInteger();
        var questions =
                new SharedQuestions<String, Integer>(
                        keys -> {
                            if (times.incrementAndGet() == 1) {
                                throw new IllegalStateException("no way there");
                            }
                            return CompletableFuture.completedFuture(Map.of("a", 1));
                        });

        assertThatThrownBy(() -> ask(questions, "a").join()).hasRootCauseMessage("no way there");
        assertThat(ask(questions, "a").join()).contains(1);
    }

    private static CompletableFuture<Optional<Integer>> ask(
            SharedQuestions<String, Integer> questions, String key) {
        return questions.ask(key).subscribeAsCompletionStage();
    }
}
