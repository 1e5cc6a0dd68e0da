package io.loggia.gateway.guard;

import io.loggia.gateway.GatewayProblem;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** Looks at a request without touching it, and may refuse it. */
@FunctionalInterface
interface Guard {

    Optional<GatewayProblem> refuse(HttpServerRequest request);
}
