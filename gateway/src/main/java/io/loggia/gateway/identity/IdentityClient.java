package io.loggia.gateway.identity;

import io.loggia.gateway.GatewayConfig;
import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.Service;
import io.loggia.gateway.passport.Passport;
import io.loggia.gateway.passport.Passports;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks profile-service which profile a subject is bound to; it makes one for a new employee. */
@ApplicationScoped
class IdentityClient {

    private static final String PATH = "/internal/identities";
    private static final int TIMEOUT_MILLIS = 2000;

    private final HttpClient http;
    private final Passports passports;
    private final RequestOptions options;

    IdentityClient(Vertx vertx, GatewayConfig config, Passports passports) {
        this.passports = passports;
        http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
        options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(config.services().profile().url() + PATH)
                        .setTimeout(TIMEOUT_MILLIS)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .putHeader(HttpHeaders.ACCEPT, "application/json");
    }

    /** Fails with FORBIDDEN if the subject has no profile and gets none; otherwise as I/O does. */
    Future<Identity> ask(Subject subject) {
        Passport own = Passport.ofGateway(Service.PROFILE);
        String passport = passports.forHolder(own.subject(), own);
        return http.request(options).compose(request -> send(request, passport, subject));
    }

    /**
     * Says what to do with the answer before any of it can arrive: whoever calls from a thread that
     * is not the connection's would else come late, and wait for a body that has gone by.
     */
    private static Future<Identity> send(
            HttpClientRequest request, String passport, Subject subject) {
        request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + passport);
        return request.send(subject.toJson().toBuffer()).compose(IdentityClient::read);
    }

    private static Future<Identity> read(HttpClientResponse response) {
        return switch (response.statusCode()) {
            case 200 -> response.body().map(Buffer::toJsonObject).compose(IdentityClient::current);
            case 403 -> Future.failedFuture(GatewayProblem.FORBIDDEN.exception());
            default ->
                    Future.failedFuture(
                            new IllegalStateException(
                                    "profile-service answers " + response.statusCode()));
        };
    }

    private static Future<Identity> current(JsonObject json) {
        return "FORMER".equals(json.getString("state"))
                ? Future.failedFuture(GatewayProblem.FORBIDDEN.exception())
                : Future.succeededFuture(Identity.of(json));
    }
}
