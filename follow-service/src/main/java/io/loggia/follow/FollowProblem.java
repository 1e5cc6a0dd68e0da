package io.loggia.follow;

import java.util.Locale;

/**
 * Every problem this service can answer (RFC 9457). The constant's name is the slug of the {@code
 * type} that clients rely on; titles are for people and say nothing about the object asked for.
 */
public enum FollowProblem {
    INVALID_FIELD(400, "A field does not hold what it should"),
    INVALID_BODY(400, "The body cannot be read"),
    UNAUTHORISED(401, "It is not known who is asking"),
    FORBIDDEN(403, "Your role does not allow this"),
    NOT_FOUND(404, "There is nothing here that you may see"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "There is no such form of the answer"),
    NOT_FOLLOWED(409, "You do not follow this profile"),
    NOT_REQUESTED(409, "This person has not asked to join"),
    PROVISIONED(409, "The company's directory says who belongs to this group"),
    TOO_MANY_FOLLOWS(409, "You follow as many as anybody may"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not of a kind that is read here"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Please try again in a moment");

    private final int status;
    private final String title;

    FollowProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public ProblemException exception() {
        return new ProblemException(this, null, null);
    }

    /** The field is a query parameter, a parameter of the path, or the path of a property. */
    public ProblemException at(String field) {
        return new ProblemException(this, field, null);
    }

    public ProblemException at(String field, String detail) {
        return new ProblemException(this, field, detail);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String type() {
        return "urn:loggia:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem for a status that the framework chose. */
    static FollowProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORISED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : INVALID_BODY;
        };
    }
}
