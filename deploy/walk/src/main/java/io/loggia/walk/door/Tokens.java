package io.loggia.walk.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What the provider's token endpoint gives: an access token, for how long, and the next one's key.
 */
public record Tokens(String access, String refresh, Duration life) {

    static Tokens of(JsonNode json) {
        return new Tokens(
                json.required("access_token").asText(),
                json.required("refresh_token").asText(),
                Duration.ofSeconds(json.required("expires_in").asLong()));
    }
}
