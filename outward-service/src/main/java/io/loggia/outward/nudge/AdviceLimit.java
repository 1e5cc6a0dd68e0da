package io.loggia.outward.nudge;

import io.github.bucket4j.Bucket;
import io.loggia.outward.OutwardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How much advice each person may still have from this process. Of what is secret somebody learns
 * by writing it; whoever tries many words is told of no more than a few, and not that there are
 * others.
 */
@ApplicationScoped
class AdviceLimit {

    private static final int MOST_PEOPLE = 20_000;

    private final NudgeConfig config;
    private final Map<UUID, Allowance> allowances =
            new LinkedHashMap<>(16, 0.75f, true) {

                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Allowance> eldest) {
                    return size() > MOST_PEOPLE;
                }
            };

    AdviceLimit(NudgeConfig config) {
        this.config = config;
    }

    /** What one person has left, and the secret words that they know by now. */
    private record Allowance(Bucket advices, Bucket secrets, Set<String> told) {

        synchronized boolean mayTell(String words) {
            String folded = words.strip().toLowerCase(Locale.ROOT);
            if (!told.contains(folded) && secrets.tryConsume(1)) {
                told.add(folded);
            }
            return told.contains(folded);
        }
    }

    /** Takes one advice from what somebody may have; refuses if nothing is left. */
    Review.Discretion take(UUID profileId) {
        Allowance left = allowance(profileId);
        if (!left.advices().tryConsume(1)) {
            throw OutwardProblem.TOO_MUCH_ADVICE.exception();
        }
        return left::mayTell;
    }

    private synchronized Allowance allowance(UUID profileId) {
        return allowances.computeIfAbsent(
                profileId,
                unknown ->
                        new Allowance(
                                bucket(config.advicesAMinute(), Duration.ofMinutes(1)),
                                bucket(config.secretsADay(), Duration.ofDays(1)),
                                new HashSet<>()));
    }

    private static Bucket bucket(int most, Duration time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, time))
                .build();
    }
}
