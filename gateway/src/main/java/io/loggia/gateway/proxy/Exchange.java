package io.loggia.gateway.proxy;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.stream.LiveStreams;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** One call on its way: what a service is told of it, and what the client gets to see. */
record Exchange(Call call, LiveStreams streams, Consumer<GatewayProblem> noted)
        implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final int OK = 200;
    private static final int UNAUTHORISED = 401;

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        Headers.keepForService(request.headers());
        request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + call.passport())
                .setURI(uri(request.proxiedRequest()));
        call.body().ifPresent(body -> request.setBody(body.length() == 0 ? null : Body.body(body)));
        return context.sendRequest()
                .recover(failure -> again(context, failure))
                .recover(failure -> Future.succeededFuture(problem(request, failure)));
    }

    /**
     * A connection that was kept may be closed in the moment it is used again, as when a service
     * ends: a question that changes nothing is asked once more (RFC 9110, 9.2.2).
     */
    private static Future<ProxyResponse> again(ProxyContext context, Throwable failure) {
        return failure instanceof HttpClosedException
                        && context.request().getMethod().equals(HttpMethod.GET)
                ? context.sendRequest()
                : Future.failedFuture(failure);
    }

    /** The path is ours, built from the template; a query is data and passes as it was checked. */
    private String uri(HttpServerRequest request) {
        String path = call.target().path();
        return request.query() == null ? path : path + "?" + request.query();
    }

    private ProxyResponse problem(ProxyRequest request, Throwable failure) {
        GatewayProblem problem =
                failure instanceof TimeoutException
                        ? GatewayProblem.UPSTREAM_TIMEOUT
                        : GatewayProblem.UNAVAILABLE;
        report(failure, problem);
        return replace(request.response(), problem);
    }

    /** Only we reset a request over HTTP/1.1: for a client that is gone, as when a page is left. */
    private void report(Throwable failure, GatewayProblem problem) {
        if (failure instanceof StreamResetException) {
            LOG.debugf("client gone: service=%s", call.route().service());
        } else {
            noted.accept(problem);
            LOG.warnf(
                    "service away: service=%s cause=%s",
                    call.route().service(), failure.getMessage());
        }
    }

    /** A refused passport is our fault: as a 401 it would send the caller to log in for nothing. */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        if (response.getStatusCode() == UNAUTHORISED) {
            LOG.errorf("passport refused: service=%s", call.route().service());
            noted.accept(GatewayProblem.UNAVAILABLE);
            replace(response, GatewayProblem.UNAVAILABLE);
        }
        Headers.stripFromService(response.headers());
        if (call.route().live() && response.getStatusCode() == OK) {
            tieToSession(response);
        }
        return context.sendResponse();
    }

    private void tieToSession(ProxyResponse response) {
        ReadStream<Buffer> events = response.getBody().stream();
        Runnable stop =
                () -> {
                    if (events instanceof HttpClientResponse answer) {
                        answer.request().reset();
                    }
                };
        response.setBody(Body.body(streams.tie(call.caller(), events, stop, call.closed())));
    }

    private static ProxyResponse replace(ProxyResponse response, GatewayProblem problem) {
        return response.release()
                .setStatusCode(problem.status())
                .setStatusMessage(null)
                .putHeader(HttpHeaders.CONTENT_TYPE, GatewayProblem.MEDIA_TYPE)
                .putHeader(HttpHeaders.RETRY_AFTER, GatewayProblem.RETRY_SECONDS)
                .setBody(Body.body(Buffer.buffer(problem.body())));
    }
}
