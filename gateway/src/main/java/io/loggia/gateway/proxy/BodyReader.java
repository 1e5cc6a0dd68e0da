package io.loggia.gateway.proxy;

import io.loggia.gateway.GatewayProblem;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes care of a body's pace; its length was stated and checked before. A small one is read whole
 * before its service hears of it, a large one passes as it comes.
 */
@ApplicationScoped
class BodyReader {

    private final Vertx vertx;
    private final long longestMillis;
    private final long longestLargeMillis;

    BodyReader(Vertx vertx, ProxyConfig config) {
        this.vertx = vertx;
        longestMillis = config.bodyTimeout().toMillis();
        longestLargeMillis = config.largeBodyTimeout().toMillis();
    }

    /**
     * Fails with REQUEST_TIMEOUT if the body takes longer than configured, or the client leaves.
     */
    Future<Buffer> read(HttpServerRequest request) {
        if (request.isEnded()) {
            return Future.failedFuture(new HttpClosedException("gone before the body was read"));
        }
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

    /** Cuts off a client that still sends after the configured time, unless all is over before. */
    void watch(HttpServerRequest request, Future<Void> closed) {
        long timer =
                vertx.setTimer(
                        longestLargeMillis,
                        late -> {
                            if (!request.isEnded()) {
                                request.connection().close();
                            }
                        });
        closed.onComplete(done -> vertx.cancelTimer(timer));
    }
}
