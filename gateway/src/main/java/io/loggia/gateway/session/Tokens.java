package io.loggia.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the provider gave for one log-in. */
public record Tokens(
        String id,
        String access,
        @Nullable String refresh,
        @Nullable Long accessSeconds,
        @Nullable String scope) {

    static Tokens of(AuthorizationCodeTokens tokens) {
        return new Tokens(
                tokens.getIdToken(),
                tokens.getAccessToken(),
                tokens.getRefreshToken(),
                tokens.getAccessTokenExpiresIn(),
                tokens.getAccessTokenScope());
    }

    /** After a refresh: a provider may leave out what stays as it was. */
    Tokens refreshedBy(AuthorizationCodeTokens given) {
        return new Tokens(
                given.getIdToken() == null ? id : given.getIdToken(),
                given.getAccessToken(),
                given.getRefreshToken() == null ? refresh : given.getRefreshToken(),
                given.getAccessTokenExpiresIn(),
                given.getAccessTokenScope());
    }

    /** When the first of them expires; our own rows need no second look at a signature. */
    Instant expiresAt() {
        return Instant.ofEpochSecond(Math.min(expiry(id), expiry(access)));
    }

    private static long expiry(String token) {
        return OidcCommonUtils.decodeJwtContent(token).getLong("exp");
    }

    AuthorizationCodeTokens toOidc() {
        return new AuthorizationCodeTokens(id, access, refresh, accessSeconds, scope);
    }

    byte[] toBytes() {
        return JsonObject.of(
                        "id", id,
                        "access", access,
                        "refresh", refresh,
                        "accessSeconds", accessSeconds,
                        "scope", scope)
                .toBuffer()
                .getBytes();
    }

    static Tokens fromBytes(byte[] bytes) {
        JsonObject json = new JsonObject(Buffer.buffer(bytes));
        return new Tokens(
                json.getString("id"),
                json.getString("access"),
                json.getString("refresh"),
                json.getLong("accessSeconds"),
                json.getString("scope"));
    }

    /** Never a token in a log. */
    @Override
    public String toString() {
        return "Tokens[]";
    }
}
