package io.loggia.gateway.proxy;

import io.loggia.gateway.GatewayConfig;
import io.loggia.gateway.routing.Route;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;

/**
 * Connections to the services: one pool for calls, one for live streams, so that open streams never
 * starve a call. One request at a time on a connection: an answer cannot reach another's caller.
 */
@ApplicationScoped
class Upstreams {

    private static final int PLAIN_PORT = 80;

    private final GatewayConfig.Services services;
    private final ProxyConfig config;
    private final HttpClient calls;
    private final HttpClient streams;

    Upstreams(Vertx vertx, GatewayConfig gateway, ProxyConfig config) {
        services = gateway.services();
        this.config = config;
        calls = client(vertx, config, config.connections());
        streams = client(vertx, config, config.streams());
    }

    private static HttpClient client(Vertx vertx, ProxyConfig config, int connections) {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setPipelining(false)
                        .setConnectTimeout((int) config.connectTimeout().toMillis()),
                new PoolOptions().setHttp1MaxSize(connections));
    }

    HttpClient clientFor(Route route) {
        return route.live() ? streams : calls;
    }

    Future<HttpClientRequest> open(Route route) {
        URI url = services.urlOf(route.service());
        RequestOptions options =
                new RequestOptions()
                        .setHost(url.getHost())
                        .setPort(url.getPort() < 0 ? PLAIN_PORT : url.getPort())
                        .setConnectTimeout(config.connectTimeout().toMillis());
        if (!route.live()) {
            options.setIdleTimeout(longestSilence(route).toMillis());
        }
        return clientFor(route).request(options);
    }

    /** A service that is still being sent a body has nothing to say yet. */
    private Duration longestSilence(Route route) {
        return route.takesLargeBodies()
                ? config.largeBodyTimeout().plus(config.answerTimeout())
                : config.answerTimeout();
    }
}
