package io.loggia.gateway;

import io.vertx.core.json.JsonObject;
import java.util.Arrays;

/** Every problem the gateway itself can answer; services have their own. */
public enum GatewayProblem {
    BAD_REQUEST("bad-request", 400, "The request is malformed"),
    TWO_CREDENTIALS("two-credentials", 400, "Send a session or an Authorization header, not both"),
    UNAUTHORISED("unauthorised", 401, "Log in first"),
    LOGIN_FAILED("login-failed", 401, "The log-in was not completed; start it again"),
    FORBIDDEN("forbidden", 403, "This is not for you"),
    CROSS_SITE_REQUEST("cross-site-request", 403, "The request does not come from our own page"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This method is not allowed here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "There is no such representation"),
    REQUEST_TIMEOUT("request-timeout", 408, "The body took too long to arrive"),
    LENGTH_REQUIRED("length-required", 411, "State the length of the body"),
    BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This media type is not read here"),
    MISDIRECTED_REQUEST("misdirected-request", 421, "The request is meant for another host"),
    TOO_MANY_STREAMS("too-many-streams", 429, "Too many live streams are open"),
    TOO_MANY_EXPORTS("too-many-exports", 429, "Your data is being put together already"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "You have asked very often; go on in a moment"),
    INTERNAL("internal", 500, "Something broke on our side"),
    UNAVAILABLE("unavailable", 503, "This is not available just now"),
    UPSTREAM_TIMEOUT("upstream-timeout", 504, "The answer took too long");

    /** Registered by RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Seconds to wait before a problem that passes by itself is worth another try. */
    public static final String RETRY_SECONDS = "2";

    private final String slug;
    private final int status;
    private final String title;

    GatewayProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** The problem that stands for a status which the framework chose. */
    static GatewayProblem ofStatus(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    }

    public int status() {
        return status;
    }

    /** True where the same request may succeed in a moment. */
    public boolean passes() {
        return status == 503 || status == 504 || status == 429;
    }

    /** True where it is in doubt what the next bytes on the connection are. */
    boolean endsConnection() {
        return status == 400 || status == 408 || status == 411 || status == 413;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return slug;
    }

    public String type() {
        return "urn:loggia:problem:" + slug;
    }

    public String body() {
        return JsonObject.of("type", type(), "title", title, "status", status).encode();
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }
}
