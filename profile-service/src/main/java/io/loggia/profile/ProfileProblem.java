package io.loggia.profile;

import java.util.Locale;

/**
 * Every problem this service can answer (RFC 9457). The constant's name is the slug of the {@code
 * type} that clients rely on; titles are for people and say nothing about the object asked for.
 */
public enum ProfileProblem {
    INVALID_FIELD(400, "A field does not hold what it should"),
    INVALID_BODY(400, "The body cannot be read"),
    INVALID_FILTER(400, "The filter cannot be read, or asks for what is not searched by"),
    INVALID_PATH(400, "The path of an operation cannot be read"),
    NO_TARGET(400, "The path of an operation leads to nothing"),
    IMMUTABLE(400, "This does not change, or not from here"),
    UNAUTHORISED(401, "It is not known who is asking"),
    FORBIDDEN(403, "Your role does not allow this"),
    NOT_FOUND(404, "There is nothing here that you may see"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "There is no such form of the answer"),
    HANDLE_TAKEN(409, "Somebody else has this handle"),
    HANDLE_RESERVED(409, "This handle is kept free"),
    TOO_MANY_HANDLES(409, "All the handles you may keep are in use"),
    GROUP_HIDDEN(409, "A hidden group shows nothing of itself to others"),
    CLIENT_TAKEN(409, "Another system is bound to this client"),
    NOT_UNIQUE(409, "Somebody else who was brought in has this value"),
    OWN_DEPARTURE(409, "That you have left is for somebody else to say"),
    OWN_ERASURE(409, "Your own erasure is for somebody else to order"),
    PRECONDITION_FAILED(412, "It has changed since you read it"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not of a kind that is read here"),
    PRECONDITION_REQUIRED(428, "If-Match with the version you read is needed"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Please try again in a moment");

    private final int status;
    private final String title;

    ProfileProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public ProblemException exception() {
        return new ProblemException(this, null, null);
    }

    /** The field is a query parameter, a header, or the path of a property in the body. */
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
    static ProfileProblem ofStatus(int status) {
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
