package io.loggia.feed.idempotency;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.idempotency.IdempotencyRepository.KeptAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Runs work at most once for each key, however often and however parallel it is asked for. */
@ApplicationScoped
public class IdempotencyService {

    private static final Duration KEPT_FOR = Duration.ofHours(24);

    private final IdempotencyRepository answers;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyService(IdempotencyRepository answers, ObjectMapper json, Clock clock) {
        this.answers = answers;
        // What we wrote ourselves may be longer than what is read from clients.
        this.json = json.copyWith(new JsonFactory());
        this.clock = clock;
    }

    /**
     * The work's answer, or that of the twin which came first. The key's row is written before
     * anything else in the same transaction, so a twin waits for it; work that fails leaves
     * nothing.
     */
    @Transactional
    public <T> T once(IdempotencyKey key, Class<T> type, Supplier<T> work) {
        Instant now = clock.instant();
        Instant limit = now.minus(KEPT_FOR);
        if (!answers.take(key, now, limit)) {
            return repeat(key, type);
        }
        T answer = work.get();
        answers.keep(key, write(answer));
        answers.clear(limit);
        return answer;
    }

    private <T> T repeat(IdempotencyKey key, Class<T> type) {
        KeptAnswer kept = answers.requireAnswer(key);
        if (!kept.requestHash().equals(key.requestHash())) {
            throw FeedProblem.IDEMPOTENCY_KEY_REUSED.at(IdempotencyKey.HEADER);
        }
        try {
            return json.readValue(kept.answer(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of ours cannot be read", e);
        }
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of ours cannot be written", e);
        }
    }
}
