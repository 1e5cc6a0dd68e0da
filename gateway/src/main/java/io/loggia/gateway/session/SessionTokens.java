package io.loggia.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives quarkus-oidc a session's cookie for tokens, and the tokens for a session's cookie. */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionTokens implements TokenStateManager {

    private final Sessions sessions;

    SessionTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * With a session it is a refresh, which {@link SessionRefresh} could not do: cookie and row
     * stay.
     */
    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig provider,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> threads) {
        Tokens given = Tokens.of(tokens);
        Duration life = lifeOf(context);
        Optional<Session> session = Session.of(context);
        return threads.runBlocking(
                () ->
                        session.map(present -> renew(present, given))
                                .orElseGet(() -> sessions.begin(given, life)));
    }

    private static Duration lifeOf(RoutingContext context) {
        @Nullable Long seconds = context.get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
        return Duration.ofSeconds(Objects.requireNonNull(seconds));
    }

    private String renew(Session session, Tokens tokens) {
        return sessions.renew(session, tokens)
                .map(Session::cookie)
                .orElseThrow(() -> new AuthenticationFailedException("the session has ended"));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig provider,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> threads) {
        return Session.of(context)
                .map(session -> Uni.createFrom().item(session.tokens().toOidc()))
                .orElseGet(
                        () ->
                                Uni.createFrom()
                                        .failure(
                                                new AuthenticationFailedException(
                                                        "no such session")));
    }

    /**
     * Nothing: quarkus-oidc calls this before each refresh too, when parallel requests still come
     * with the cookie. A session ends by {@link Sessions#end} or by its age.
     */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context,
            OidcTenantConfig provider,
            String cookie,
            OidcRequestContext<Void> threads) {
        return Uni.createFrom().voidItem();
    }
}
