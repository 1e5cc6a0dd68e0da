package io.loggia.gateway.session;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.ProblemAnswer;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session behind the cookie before quarkus-oidc asks for it: quarkus-oidc takes every
 * failure for a bad cookie and deletes it, so a database that is away for a moment would log
 * everybody out. Here it is a 503, and the cookie stays. Tokens that expire soon are refreshed here
 * too.
 */
@ApplicationScoped
class SessionFilter {

    private static final Logger LOG = Logger.getLogger(SessionFilter.class);

    /** After the guards, before authentication at 200. */
    private static final int BEFORE_AUTHENTICATION = 250;

    private final Sessions sessions;
    private final SessionRefresh refresh;

    SessionFilter(Sessions sessions, SessionRefresh refresh) {
        this.sessions = sessions;
        this.refresh = refresh;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::find, BEFORE_AUTHENTICATION);
    }

    private void find(RoutingContext context) {
        @Nullable Cookie cookie = context.request().getCookie(OidcUtils.SESSION_COOKIE_NAME);
        if (cookie == null) {
            context.next();
            return;
        }
        context.request().pause();
        CompletableFuture<Optional<Session>> session =
                sessions.find(cookie.getValue()).thenCompose(this::withGoodTokens);
        Future.fromCompletionStage(session, context.vertx().getOrCreateContext())
                .onSuccess(found -> goOn(context, found))
                .onFailure(failure -> answerUnavailable(context, failure));
    }

    private CompletableFuture<Optional<Session>> withGoodTokens(Optional<Session> session) {
        return session.filter(refresh::isDue)
                .map(refresh::refresh)
                .orElseGet(() -> CompletableFuture.completedFuture(session));
    }

    private static void goOn(RoutingContext context, Optional<Session> session) {
        session.ifPresent(found -> found.putInto(context));
        context.request().resume();
        context.next();
    }

    private static void answerUnavailable(RoutingContext context, Throwable failure) {
        LOG.warnf("sessions away: cause=%s", failure.getMessage());
        ProblemAnswer.send(context, GatewayProblem.UNAVAILABLE);
    }
}
