package io.loggia.gateway.stream;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.ProblemException;
import io.loggia.gateway.identity.Caller;
import io.loggia.gateway.identity.Callers;
import io.loggia.gateway.session.Session;
import io.loggia.gateway.session.Sessions;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Opens live streams and ends each with its session, its token or its longest time, or once its
 * reader has left the company.
 */
@ApplicationScoped
public class LiveStreams {

    private static final int RETRY_FROM_MILLIS = 1_000;
    private static final int RETRY_TO_MILLIS = 15_000;

    private final Vertx vertx;
    private final Sessions sessions;
    private final Callers callers;
    private final StreamConfig config;
    private final Clock clock;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();

    LiveStreams(Vertx vertx, Sessions sessions, Callers callers, StreamConfig config, Clock clock) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.callers = callers;
        this.config = config;
        this.clock = clock;
    }

    /** Takes one of the caller's places, or fails with TOO_MANY_STREAMS; give it back once. */
    public void enter(Caller caller) {
        if (open.merge(caller.holder(), 1, Integer::sum) > config.perHolder()) {
            leave(caller);
            throw GatewayProblem.TOO_MANY_STREAMS.exception();
        }
    }

    public void leave(Caller caller) {
        open.computeIfPresent(caller.holder(), (holder, count) -> count > 1 ? count - 1 : null);
    }

    /**
     * Passes {@code source} on until the caller's time is over; then runs {@code stopSource}.
     * {@code closed} completes when nobody reads any more.
     */
    public ReadStream<Buffer> tie(
            Caller caller, ReadStream<Buffer> source, Runnable stopSource, Future<Void> closed) {
        EndableStream stream = new EndableStream(source, stopSource);
        Instant last = clock.instant().plus(config.longest());
        long watch =
                vertx.setPeriodic(
                        config.checkEvery().toMillis(), tick -> check(caller, last, stream));
        closed.onComplete(done -> vertx.cancelTimer(watch));
        return stream;
    }

    private void check(Caller caller, Instant last, EndableStream stream) {
        Instant now = clock.instant();
        if (now.isAfter(last) || now.isAfter(endOf(caller))) {
            stream.end(goodBye());
            return;
        }
        caller.session().ifPresent(session -> endIfOver(session, stream));
        endIfRefused(caller, stream);
    }

    /** An error tells nothing about the session: the next look decides. */
    private void endIfOver(Session session, EndableStream stream) {
        Context here = vertx.getOrCreateContext();
        Future.fromCompletionStage(sessions.find(session.cookie()), here)
                .onSuccess(
                        found -> {
                            if (found.isEmpty()) {
                                stream.end(goodBye());
                            }
                        });
    }

    /** Whether somebody may still come in; that nobody can tell for a while is no no. */
    private void endIfRefused(Caller caller, EndableStream stream) {
        Context here = vertx.getOrCreateContext();
        Future.fromCompletionStage(callers.confirm(caller).toCompletionStage(), here)
                .onFailure(
                        failure -> {
                            if (failure instanceof ProblemException refused
                                    && refused.problem() == GatewayProblem.FORBIDDEN) {
                                stream.end(goodBye());
                            }
                        });
    }

    /** A session is looked up each time, since a refresh moves its end; a token's end is fixed. */
    private static Instant endOf(Caller caller) {
        return caller.session().isPresent() ? Instant.MAX : caller.expiresAt();
    }

    private static Buffer goodBye() {
        int retry = ThreadLocalRandom.current().nextInt(RETRY_FROM_MILLIS, RETRY_TO_MILLIS);
        return Buffer.buffer("retry: " + retry + "\n\n");
    }
}
