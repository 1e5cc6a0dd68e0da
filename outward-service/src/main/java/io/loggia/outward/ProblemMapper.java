package io.loggia.outward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever ends a request early into a problem of ours, and for outsiders into a page. What
 * was sent is never repeated and no class is named; only the path of the field is told.
 */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int UNAUTHORISED = OutwardProblem.UNAUTHORISED.status();
    private static final String RETRY_SECONDS = "2";
    private static final String HTML = "text/html;charset=UTF-8";

    /** The name of an unknown property comes from outside; only a harmless one is told. */
    private static final Predicate<String> PLAIN_PATH =
            Pattern.compile("[A-Za-z0-9_.\\[\\]]{1,64}").asMatchPredicate();

    /** Nothing in the path of a violation but the method and its parameter: the body is missing. */
    private static final int PATH_OF_BODY = 2;

    private final Side side;
    private final ErrorPages pages;
    private final HttpHeaders headers;
    private final MeterRegistry metrics;

    ProblemMapper(Side side, ErrorPages pages, HttpHeaders headers, MeterRegistry metrics) {
        this.side = side;
        this.pages = pages;
        this.headers = headers;
        this.metrics = metrics;
    }

    @ServerExceptionMapper
    Response onProblem(ProblemException e) {
        return answer(e.view()).build();
    }

    @ServerExceptionMapper
    Response onViolation(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath().toString().split("\\.", 3))
                .filter(path -> path.length > PATH_OF_BODY)
                .map(path -> path[PATH_OF_BODY].replace(".<list element>", ""))
                .min(String::compareTo)
                .map(field -> onProblem(OutwardProblem.INVALID_FIELD.at(field)))
                .orElseGet(() -> onProblem(OutwardProblem.INVALID_BODY.exception()));
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response onUnreadableBody(JsonProcessingException e) {
        if (StrictJson.isTooLong(e)) {
            return onProblem(OutwardProblem.BODY_TOO_LARGE.exception());
        }
        String field = e instanceof JsonMappingException mapping ? pathOf(mapping) : "";
        OutwardProblem problem = OutwardProblem.INVALID_BODY;
        return onProblem(PLAIN_PATH.test(field) ? problem.at(field) : problem.exception());
    }

    private static String pathOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
    Response onFrameworkRefusal(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException unreadable) {
            return onUnreadableBody(unreadable);
        }
        Response refusal = e.getResponse();
        Response.ResponseBuilder answer =
                answer(OutwardProblem.ofStatus(refusal.getStatus()).exception().view());
        String allow = refusal.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response onUnknownCaller(SecurityException e) {
        return onProblem(OutwardProblem.UNAUTHORISED.exception());
    }

    @ServerExceptionMapper
    Response onWrongRole(ForbiddenException e) {
        return onProblem(OutwardProblem.FORBIDDEN.exception());
    }

    @ServerExceptionMapper
    Response onFault(Throwable e) {
        if (passes(e)) {
            LOG.warnf("database away: cause=%s", e.getClass().getName());
            return answer(OutwardProblem.UNAVAILABLE.exception().view())
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
        }
        LOG.error("request failed", e);
        return onProblem(OutwardProblem.INTERNAL.exception());
    }

    /** Connection gone (08), resources short (53), stopped by an operator (57), lost race (40). */
    private static boolean passes(Throwable e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state == null || state.matches("(08|40|53|57).*"));
    }

    private Response.ResponseBuilder answer(ProblemView view) {
        count(view);
        if (side.isSite()) {
            return Response.status(view.status())
                    .type(HTML)
                    .entity(pages.of(view.status(), headers.getAcceptableLanguages()));
        }
        Response.ResponseBuilder answer =
                Response.status(view.status()).type(ProblemView.MEDIA_TYPE).entity(view);
        return view.status() == UNAUTHORISED
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                : answer;
    }

    private void count(ProblemView view) {
        Counter.builder("problems")
                .description("Requests that ended with a problem")
                .tag("problem", view.type().substring(view.type().lastIndexOf(':') + 1))
                .tag("status", Integer.toString(view.status()))
                .register(metrics)
                .increment();
    }
}
