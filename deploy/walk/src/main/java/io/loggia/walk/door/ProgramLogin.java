package io.loggia.walk.door;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program's way in: its own credentials to the provider, then bearer tokens, each fetched shortly
 * before the one before ends; safe for many threads.
 */
public final class ProgramLogin implements Credentials {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final URI realm;
    private final String client;
    private final String secret;
    private @Nullable String token;
    private long renewAt;

    public ProgramLogin(URI realm, String client, String secret) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
    }

    @Override
    public void show(HttpRequest.Builder request, URI address) {
        request.setHeader("Authorization", "Bearer " + token());
    }

    /** An access token that is good for at least half a minute. */
    public synchronized String token() {
        var present = token;
        if (present == null || System.nanoTime() - renewAt >= 0) {
            var answer = ask().expect(200).json();
            present = answer.required("access_token").asText();
            var life = Duration.ofSeconds(answer.required("expires_in").asLong());
            token = present;
            renewAt = System.nanoTime() + life.minus(EARLY).toNanos();
        }
        return present;
    }

    private Answer ask() {
        var fields =
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", secret);
        return Http.send(
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Browser.encoded(fields))));
    }
}
