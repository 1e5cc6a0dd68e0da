package io.loggia.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which profile a subject is bound to: asked again within a minute, one question at a
 * time for each subject; while profile-service is away the last answer holds up to ten minutes.
 */
@ApplicationScoped
class Identities {

    private static final Logger LOG = Logger.getLogger(Identities.class);

    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long AT_MOST = 100_000;

    private record Answer(Identity identity, Instant askAgain) {}

    private final IdentityClient client;
    private final IdentityConfig config;
    private final Clock clock;
    private final ConcurrentMap<Subject, Future<Identity>> underWay = new ConcurrentHashMap<>();

    private final Cache<Subject, Answer> answers;

    /** Who was asked for in vain; apart from the answers, whose age must go on. */
    private final Cache<Subject, Boolean> pauses;

    Identities(IdentityClient client, IdentityConfig config, Clock clock) {
        this.client = client;
        this.config = config;
        this.clock = clock;
        answers = remembering(HOLDS);
        pauses = remembering(PAUSE);
    }

    private <T> Cache<Subject, T> remembering(Duration time) {
        return Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(time)
                .maximumSize(AT_MOST)
                .build();
    }

    /** Fails with FORBIDDEN for who has no profile, with UNAVAILABLE if nobody can tell. */
    Future<Identity> find(Subject subject) {
        @Nullable Answer last = answers.getIfPresent(subject);
        if (last != null
                && (clock.instant().isBefore(last.askAgain())
                        || pauses.getIfPresent(subject) != null)) {
            return Future.succeededFuture(last.identity());
        }
        return askOnce(subject).recover(failure -> hold(subject, last, failure));
    }

    private Future<Identity> askOnce(Subject subject) {
        Promise<Identity> answer = Promise.promise();
        @Nullable Future<Identity> asked = underWay.putIfAbsent(subject, answer.future());
        if (asked != null) {
            return asked;
        }
        Future.succeededFuture(subject)
                .compose(client::ask)
                .onSuccess(identity -> remember(subject, identity))
                .onComplete(done -> underWay.remove(subject))
                .onComplete(answer);
        return answer.future();
    }

    private void remember(Subject subject, Identity identity) {
        answers.put(subject, new Answer(identity, clock.instant().plus(config.askAgain())));
    }

    private Future<Identity> hold(Subject subject, @Nullable Answer last, Throwable failure) {
        if (failure instanceof ProblemException) {
            answers.invalidate(subject);
            return Future.failedFuture(failure);
        }
        LOG.warnf("identities away: cause=%s", failure.getMessage());
        pauses.put(subject, true);
        return last == null
                ? Future.failedFuture(GatewayProblem.UNAVAILABLE.exception())
                : Future.succeededFuture(last.identity());
    }
}
