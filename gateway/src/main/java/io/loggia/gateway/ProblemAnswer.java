package io.loggia.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** Ends a request with a problem, where no JAX-RS resource is involved. */
public final class ProblemAnswer {

    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    /** How long the rest of a refused request is read and dropped (RFC 9112, 9.6). */
    private static final long LINGER_MILLIS = 1_000;

    private ProblemAnswer() {}

    /** Answers whatever went wrong; what is not a problem of ours is a fault, logged here once. */
    public static void send(RoutingContext context, Throwable failure) {
        if (failure instanceof ProblemException expected) {
            send(context, expected.problem());
            return;
        }
        if (context.response().closed()) {
            LOG.debugf("client gone: cause=%s", failure.getMessage());
            return;
        }
        LOG.error("request failed", failure);
        send(context, GatewayProblem.INTERNAL);
    }

    public static void send(RoutingContext context, GatewayProblem problem) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        RequestNotes.problem(context, problem);
        if (problem == GatewayProblem.UNAUTHORISED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (problem.passes()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, GatewayProblem.RETRY_SECONDS);
        }
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, GatewayProblem.MEDIA_TYPE);
        if (context.request().isEnded() && !problem.endsConnection()) {
            response.end(problem.body());
        } else {
            endConnection(context, problem);
        }
    }

    /**
     * What follows on the connection is never read as a request: the answer is written whole, but
     * not ended, because its end would start the next one.
     */
    private static void endConnection(RoutingContext context, GatewayProblem problem) {
        Buffer body = Buffer.buffer(problem.body());
        context.request().resume();
        context.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                .write(body)
                .onComplete(done -> closeWhenHeard(context));
    }

    /** To close on somebody who still sends is to reset: the answer would be lost on its way. */
    private static void closeWhenHeard(RoutingContext context) {
        HttpConnection connection = context.request().connection();
        if (context.request().isEnded()) {
            connection.close();
        } else {
            context.vertx().setTimer(LINGER_MILLIS, late -> connection.close());
        }
    }
}
