package io.loggia.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens by client credentials, each used for four fifths of its life. */
final class Tokens {

    private static final int OK = 200;
    private static final int LEAST_SECONDS = 1;

    private record Token(String text, Instant until) {}

    private final Calls calls;
    private final URI issuer;
    private final Clock clock;
    private final Map<Client, Token> kept = new HashMap<>();
    private @Nullable URI endpoint;

    Tokens(Calls calls, URI issuer, Clock clock) {
        this.calls = calls;
        this.issuer = issuer;
        this.clock = clock;
    }

    String of(Client client) {
        Token known = kept.get(client);
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = ask(client);
            kept.put(client, known);
        }
        return known.text();
    }

    /** After a failure nothing is taken for granted. */
    void forget() {
        kept.clear();
        endpoint = null;
    }

    private Token ask(Client client) {
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encoded(client.id()), encoded(client.secret()));
        JsonNode answer =
                calls.send(
                        Outcome.NO_TOKEN,
                        OK,
                        HttpRequest.newBuilder(endpoint())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        String text = answer.path("access_token").asText();
        if (text.isEmpty()) {
            throw new StepException(Outcome.NO_TOKEN, "cause=no access_token");
        }
        long life = Math.max(LEAST_SECONDS, answer.path("expires_in").asLong() * 4 / 5);
        return new Token(text, clock.instant().plusSeconds(life));
    }

    private URI endpoint() {
        URI known = endpoint;
        if (known == null) {
            known = discover();
            endpoint = known;
        }
        return known;
    }

    private URI discover() {
        URI document = URI.create(issuer + "/.well-known/openid-configuration");
        JsonNode answer = calls.send(Outcome.NO_TOKEN, OK, HttpRequest.newBuilder(document));
        String told = answer.path("token_endpoint").asText();
        if (!told.startsWith("http")) {
            throw new StepException(Outcome.NO_TOKEN, "cause=no token_endpoint");
        }
        return URI.create(told);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
