package io.loggia.gateway.identity;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.session.Session;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds out who is asking; never by a redirect, so that a program gets an answer it can read. */
@ApplicationScoped
public class Callers {

    private static final Logger LOG = Logger.getLogger(Callers.class);

    /** Other roles of the provider mean nothing to our services and stay here. */
    private static final Set<String> ROLES = Set.of("employee", "steward", "admin", "system");

    private final Identities identities;

    Callers(Identities identities) {
        this.identities = identities;
    }

    /**
     * Fails with UNAUTHORISED, FORBIDDEN or UNAVAILABLE; answers on the request's own context. The
     * failure handler of quarkus-oidc goes, because it would answer with a redirect first.
     */
    public Future<Caller> require(RoutingContext context) {
        Context here = context.vertx().getOrCreateContext();
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        CompletionStage<SecurityIdentity> login =
                QuarkusHttpUser.getSecurityIdentity(context, null).subscribeAsCompletionStage();
        Future<Caller> caller =
                Future.fromCompletionStage(login)
                        .recover(Callers::refuse)
                        .compose(known -> require(known, Session.of(context)));
        return Future.fromCompletionStage(caller.toCompletionStage(), here);
    }

    private static Future<SecurityIdentity> refuse(Throwable failure) {
        if (failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException) {
            return Future.failedFuture(GatewayProblem.UNAUTHORISED.exception());
        }
        LOG.warnf("log-in cannot be checked: cause=%s", failure.getMessage());
        return Future.failedFuture(GatewayProblem.UNAVAILABLE.exception());
    }

    private Future<Caller> require(SecurityIdentity login, Optional<Session> session) {
        if (login == null
                || login.isAnonymous()
                || !(login.getPrincipal() instanceof JsonWebToken token)) {
            return Future.failedFuture(GatewayProblem.UNAUTHORISED.exception());
        }
        Set<String> roles = new HashSet<>(login.getRoles());
        roles.retainAll(ROLES);
        return identities
                .find(Subject.of(token, roles))
                .map(identity -> caller(token, roles, session, identity));
    }

    private static Caller caller(
            JsonWebToken token, Set<String> roles, Optional<Session> session, Identity identity) {
        return session.map(
                        found ->
                                new Caller(
                                        found.key().hex(),
                                        identity,
                                        roles,
                                        "",
                                        session,
                                        found.expiresAt()))
                .orElseGet(() -> bearer(token, roles, identity));
    }

    private static Caller bearer(JsonWebToken token, Set<String> roles, Identity identity) {
        @Nullable String scope = token.getClaim("scope");
        return new Caller(
                token.getSubject() + "@" + token.getIssuedAtTime(),
                identity,
                roles,
                scope == null ? "" : scope,
                Optional.empty(),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
