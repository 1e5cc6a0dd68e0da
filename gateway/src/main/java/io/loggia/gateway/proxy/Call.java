package io.loggia.gateway.proxy;

import io.loggia.gateway.identity.Caller;
import io.loggia.gateway.routing.Match;
import io.loggia.gateway.routing.Route;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/**
 * A call that may go on: where to, for whom, with what; {@code closed} when its answer is over.
 * Without a body of its own it passes on what the client is still sending.
 */
record Call(
        Match.Found target,
        Caller caller,
        String passport,
        Optional<Buffer> body,
        Future<Void> closed) {

    Route route() {
        return target.route();
    }
}
