package io.loggia.gateway.identity;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.session.Session;
import io.loggia.gateway.session.SessionUses;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds out who is asking; never by a redirect, so that a program gets an answer it can read. */
@ApplicationScoped
public class Callers {

    private static final Logger LOG = Logger.getLogger(Callers.class);

    /** Other roles of the provider mean nothing to our services and stay here. */
    private static final Set<String> ROLES =
            Set.of("employee", "steward", "admin", "system", "provisioner", "probe");

    private static final Set<String> OF_PROGRAMS = Set.of("system", "provisioner", "probe");

    private final Identities identities;
    private final SessionUses uses;

    Callers(Identities identities, SessionUses uses) {
        this.identities = identities;
        this.uses = uses;
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
                        .compose(known -> require(known, Session.of(context)))
                        .onSuccess(known -> note(known, context));
        return Future.fromCompletionStage(caller.toCompletionStage(), here);
    }

    private void note(Caller caller, RoutingContext context) {
        String userAgent = context.request().getHeader(HttpHeaders.USER_AGENT);
        caller.session()
                .ifPresent(session -> uses.note(session, caller.identity().profileId(), userAgent));
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
        Subject subject = Subject.of(token, roles);
        return identities
                .find(subject)
                .map(
                        identity -> {
                            Set<String> fit = rolesOf(identity, roles);
                            return session.map(
                                            found -> caller(found, token, subject, identity, fit))
                                    .orElseGet(() -> bearer(token, subject, identity, fit));
                        });
    }

    /** A program is no person and no person a program, whatever the provider says. */
    private static Set<String> rolesOf(Identity identity, Set<String> roles) {
        return roles.stream()
                .filter(role -> OF_PROGRAMS.contains(role) == identity.isSystem())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fails with FORBIDDEN once the caller has a profile no longer, or has left the company. */
    public Future<Void> confirm(Caller caller) {
        return identities.find(caller.subject()).mapEmpty();
    }

    private static Caller caller(
            Session session,
            JsonWebToken token,
            Subject subject,
            Identity identity,
            Set<String> roles) {
        return new Caller(
                session.key().hex(),
                subject,
                identity,
                roles,
                "",
                Optional.of(session),
                emailOf(token),
                session.expiresAt());
    }

    private static Caller bearer(
            JsonWebToken token, Subject subject, Identity identity, Set<String> roles) {
        @Nullable String scope = token.getClaim("scope");
        return new Caller(
                token.getSubject() + "@" + token.getIssuedAtTime(),
                subject,
                identity,
                roles,
                scope == null ? "" : scope,
                Optional.empty(),
                emailOf(token),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** One that the provider does not vouch for may be somebody else's. */
    private static Optional<String> emailOf(JsonWebToken token) {
        boolean verified = "true".equals(String.valueOf(token.<Object>getClaim("email_verified")));
        return verified ? Optional.ofNullable(token.getClaim("email")) : Optional.empty();
    }
}
