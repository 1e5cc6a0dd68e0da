package io.loggia.gateway.export;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.ProblemAnswer;
import io.loggia.gateway.identity.Caller;
import io.loggia.gateway.identity.Callers;
import io.loggia.gateway.throttle.Throttle;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** {@code GET /api/export}: what all services know of the caller that the caller wrote or chose. */
@ApplicationScoped
class ExportRoute {

    private static final String PATH = "/api/export";

    private final Callers callers;
    private final Throttle throttle;
    private final Archives archives;
    private final Clock clock;

    ExportRoute(Callers callers, Throttle throttle, Archives archives, Clock clock) {
        this.callers = callers;
        this.throttle = throttle;
        this.archives = archives;
        this.clock = clock;
    }

    void serve(@Observes Router router) {
        router.get(PATH).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        callers.require(context)
                .map(caller -> throttle.admit(context, caller))
                .map(ExportRoute::employee)
                .compose(caller -> export(context, caller))
                .onFailure(failure -> ProblemAnswer.send(context, failure));
    }

    private static Caller employee(Caller caller) {
        if (!caller.roles().contains("employee")) {
            throw GatewayProblem.FORBIDDEN.exception();
        }
        return caller;
    }

    private Future<Void> export(RoutingContext context, Caller caller) {
        archives.enter(caller);
        return archives.make(caller)
                .compose(file -> send(context, caller, file))
                .onComplete(done -> archives.leave(caller));
    }

    private Future<Void> send(RoutingContext context, Caller caller, Path file) {
        String name =
                "loggia-%s-%s.zip"
                        .formatted(
                                caller.identity().handle(),
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/zip")
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .sendFile(file.toString())
                .onComplete(done -> archives.remove(file));
    }
}
