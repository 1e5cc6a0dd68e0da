package io.loggia.gateway.proxy;

import io.loggia.gateway.GatewayProblem;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a whole body; its length was stated and checked before, its pace is checked here. */
@ApplicationScoped
class BodyReader {

    private final Vertx vertx;
    private final long longestMillis;

    BodyReader(Vertx vertx, ProxyConfig config) {
        this.vertx = vertx;
        longestMillis = config.bodyTimeout().toMillis();
    }

    /** Fails with REQUEST_TIMEOUT if the body takes longer than configured. */
    Future<Buffer> read(HttpServerRequest request) {
        Promise<Buffer> body = Promise.promise();
        long timer =
                vertx.setTimer(
                        longestMillis,
                        late -> body.tryFail(GatewayProblem.REQUEST_TIMEOUT.exception()));
        request.body()
                .onSuccess(body::tryComplete)
                .onFailure(body::tryFail)
                .onComplete(done -> vertx.cancelTimer(timer));
        request.resume();
        return body.future();
    }
}
