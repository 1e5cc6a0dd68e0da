package io.loggia.gateway.digest;

import io.loggia.gateway.GatewayConfig;
import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.Service;
import io.loggia.gateway.passport.Passport;
import io.loggia.gateway.passport.Passports;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells feed-service that a digest's token was used. */
@ApplicationScoped
class StopClient {

    private static final String PATH = "/internal/digest-stops";
    private static final int TIMEOUT_MILLIS = 5000;
    private static final int DONE = 204;

    private final HttpClient http;
    private final Passports passports;
    private final RequestOptions options;

    StopClient(Vertx vertx, GatewayConfig config, Passports passports) {
        this.passports = passports;
        http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
        options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(config.services().feed().url() + PATH)
                        .setTimeout(TIMEOUT_MILLIS)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    }

    /** Fails with UNAVAILABLE unless it is done. */
    Future<Void> stop(String token) {
        Passport own = Passport.ofGateway(Service.FEED);
        String passport = passports.forHolder(own.subject(), own);
        return http.request(options)
                .compose(request -> send(request, passport, token))
                .recover(_ -> Future.failedFuture(GatewayProblem.UNAVAILABLE.exception()));
    }

    private static Future<Void> send(HttpClientRequest request, String passport, String token) {
        request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + passport);
        return request.send(JsonObject.of("token", token).toBuffer())
                .compose(
                        response ->
                                response.statusCode() == DONE
                                        ? Future.succeededFuture()
                                        : Future.failedFuture(
                                                "feed-service answers " + response.statusCode()));
    }
}
