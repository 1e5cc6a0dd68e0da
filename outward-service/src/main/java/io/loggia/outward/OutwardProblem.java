package io.loggia.outward;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Every problem this service can answer (RFC 9457). The constant's name is the slug of the {@code
 * type} that clients rely on; titles are for people and say nothing about the object asked for.
 */
public enum OutwardProblem {
    INVALID_FIELD(400, "A field does not hold what it should"),
    INVALID_BODY(400, "The body cannot be read"),
    UNAUTHORISED(401, "It is not known who is asking"),
    FORBIDDEN(403, "Your role does not allow this"),
    NOT_FOUND(404, "There is nothing here that you may see"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "There is no such form of the answer"),
    GUIDELINES_CHANGED(409, "These are not the guidelines that hold now"),
    PUBLIC_FACE_NEEDED(409, "You show no public face yet"),
    FORMER_COLLEAGUE(409, "You have left the company"),
    VOICE_PAUSED(409, "Your voice is paused"),
    VOICE_OFF(409, "There is no voice to be paused"),
    NOT_LEAVING(409, "This post is not on its way out"),
    NOT_HELD(409, "No rule holds this post that may be overridden"),
    NOTHING_TO_REMOVE(409, "A steward has removed this post already"),
    NOT_REMOVED(409, "This post is not removed"),
    APPEALED_ALREADY(409, "You have appealed against this removal already"),
    NO_APPEAL(409, "No appeal waits for a decision here"),
    NOT_YOURS_TO_DECIDE(409, "Somebody else has to decide this"),
    NOT_IN_CONVERSATION(409, "You have no part in this conversation"),
    RULE_IS_FIXED(409, "What always stops is no steward's to change"),
    QUESTION_CLAIMED(409, "Somebody else is on this question"),
    QUESTION_CLOSED(409, "This question does not wait for anybody"),
    QUESTION_NOT_ANSWERED(409, "This question has no public answer"),
    CLAIM_NEEDED(409, "Claim the question first"),
    TAPPED_ALREADY(409, "They know of this question already"),
    SIDE_NOTES_FULL(409, "There are a hundred notes already"),
    PRECONDITION_FAILED(412, "It has changed since you read it"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not of a kind that is read here"),
    SEARCH_TOO_BROAD(422, "Too much would have to be looked through: say more precisely what"),
    PRECONDITION_REQUIRED(428, "If-Match with the version you read is needed"),
    TOO_MUCH_ADVICE(429, "That was a lot of advice at once"),
    TOO_MANY_UNKNOWN(429, "You have taken back many posts of which nothing has arrived yet"),
    TOO_MANY_TAPS(429, "You have tapped many shoulders today"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Please try again in a moment");

    private final int status;
    private final String title;

    OutwardProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public ProblemException exception() {
        return new ProblemException(this, null, null, null);
    }

    /** The field is a query parameter, a parameter of the path, or the path of a property. */
    public ProblemException at(String field) {
        return new ProblemException(this, field, null, null);
    }

    public ProblemException at(String field, String detail) {
        return new ProblemException(this, field, detail, null);
    }

    /** Told with who has been faster, and since when. */
    public ProblemException claimedBy(UUID profileId, Instant since) {
        return new ProblemException(this, null, null, new ProblemException.Claim(profileId, since));
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
    static OutwardProblem ofStatus(int status) {
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
