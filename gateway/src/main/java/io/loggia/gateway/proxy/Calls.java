package io.loggia.gateway.proxy;

import io.loggia.gateway.RequestNotes;
import io.loggia.gateway.identity.Caller;
import io.loggia.gateway.passport.Passports;
import io.loggia.gateway.routing.Match;
import io.loggia.gateway.routing.Route;
import io.loggia.gateway.stream.LiveStreams;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes a request of a known caller ready to go on: its place, its body, its passport. */
@ApplicationScoped
class Calls {

    private final BodyReader bodies;
    private final Passports passports;
    private final LiveStreams streams;

    Calls(BodyReader bodies, Passports passports, LiveStreams streams) {
        this.bodies = bodies;
        this.passports = passports;
        this.streams = streams;
    }

    /** Fails with REQUEST_TIMEOUT, or TOO_MANY_STREAMS. */
    Future<Exchange> prepare(RoutingContext context, Match.Found target, Caller caller) {
        Future<Void> closed = context.addEndHandler();
        if (target.route().live()) {
            streams.enter(caller);
            closed.onComplete(done -> streams.leave(caller));
        }
        String passport =
                passports.forHolder(caller.holder(), caller.passportFor(target.route().service()));
        return bodyOf(context.request(), target.route(), closed)
                .map(body -> new Call(target, caller, passport, body, closed))
                .map(
                        call ->
                                new Exchange(
                                        call,
                                        streams,
                                        problem -> RequestNotes.problem(context, problem)));
    }

    private Future<Optional<Buffer>> bodyOf(
            HttpServerRequest request, Route route, Future<Void> closed) {
        if (route.takesLargeBodies()) {
            bodies.watch(request, closed);
            return Future.succeededFuture(Optional.empty());
        }
        return bodies.read(request).map(Optional::of);
    }
}
