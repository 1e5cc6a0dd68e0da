package io.loggia.gateway;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever ends a call of a resource early into a problem. A missing log-in is left to
 * quarkus-oidc, which sends the browser to the provider.
 */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final CurrentVertxRequest request;

    ProblemMapper(CurrentVertxRequest request) {
        this.request = request;
    }

    @ServerExceptionMapper
    Response onProblem(ProblemException e) {
        return answer(e.problem()).build();
    }

    @ServerExceptionMapper
    Response onFrameworkRefusal(WebApplicationException e) {
        Response refusal = e.getResponse();
        Response.ResponseBuilder answer = answer(GatewayProblem.ofStatus(refusal.getStatus()));
        String allow = refusal.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
    }

    @ServerExceptionMapper
    Response onBrokenLogin(AuthenticationCompletionException e) {
        LOG.debug("log-in not completed", e);
        return answer(GatewayProblem.LOGIN_FAILED).build();
    }

    @ServerExceptionMapper
    Response onWrongRole(ForbiddenException e) {
        return answer(GatewayProblem.FORBIDDEN).build();
    }

    @ServerExceptionMapper
    Response onProviderAway(OIDCException e) {
        LOG.warnf("provider away: cause=%s", e.getMessage());
        return answer(GatewayProblem.UNAVAILABLE).build();
    }

    @ServerExceptionMapper
    Response onFault(Throwable e) {
        LOG.error("request failed", e);
        return answer(GatewayProblem.INTERNAL).build();
    }

    private Response.ResponseBuilder answer(GatewayProblem problem) {
        RequestNotes.problem(request.getCurrent(), problem);
        Response.ResponseBuilder answer =
                Response.status(problem.status())
                        .type(GatewayProblem.MEDIA_TYPE)
                        .entity(problem.body());
        return problem.passes()
                ? answer.header(HttpHeaders.RETRY_AFTER, GatewayProblem.RETRY_SECONDS)
                : answer;
    }
}
