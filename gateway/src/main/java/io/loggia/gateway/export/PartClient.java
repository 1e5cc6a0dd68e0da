package io.loggia.gateway.export;

import io.loggia.gateway.GatewayConfig;
import io.loggia.gateway.identity.Caller;
import io.loggia.gateway.passport.Passports;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a service for its part, as the person whose it is. */
@ApplicationScoped
class PartClient {

    private static final String PATH = "/internal/export";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration FIRST_BYTE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final GatewayConfig.Services services;
    private final Passports passports;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .build();

    PartClient(GatewayConfig gateway, Passports passports) {
        services = gateway.services();
        this.passports = passports;
    }

    /** Blocks; what comes is to be closed. */
    InputStream open(Part part, Caller caller) throws IOException, InterruptedException {
        URI url = URI.create(services.urlOf(part.service()) + PATH);
        String passport = passports.forHolder(caller.holder(), caller.passportFor(part.service()));
        HttpRequest request =
                HttpRequest.newBuilder(url)
                        .timeout(FIRST_BYTE)
                        .header("Authorization", "Bearer " + passport)
                        .header("Accept", "application/json")
                        .build();
        HttpResponse<InputStream> answer =
                http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != OK) {
            answer.body().close();
            throw new IOException(part.service().audience() + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
