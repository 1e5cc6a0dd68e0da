package io.loggia.gateway.proxy;

import io.loggia.gateway.identity.Caller;
import io.loggia.gateway.routing.Match;
import io.loggia.gateway.routing.Route;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/** A call that may go on: where to, for whom, with what; {@code closed} when its answer is over. */
record Call(Match.Found target, Caller caller, String passport, Buffer body, Future<Void> closed) {

    Route route() {
        return target.route();
    }
}
