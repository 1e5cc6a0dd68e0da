package io.loggia.feed;

import java.time.Instant;
import java.util.Locale;

/**
 * Every problem this service can answer (RFC 9457). The constant's name is the slug of the {@code
 * type} that clients rely on; titles are for people and say nothing about the object asked for.
 */
public enum FeedProblem {
    INVALID_FIELD(400, "A field does not hold what it should"),
    INVALID_BODY(400, "The body cannot be read"),
    UNAUTHORISED(401, "It is not known who is asking"),
    FORBIDDEN(403, "Your role does not allow this"),
    NOT_A_SOURCE(403, "There are no rules yet by which you may send events"),
    FOREIGN_SOURCE(403, "The event says that it comes from another system"),
    NOT_FOUND(404, "There is nothing here that you may see"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "There is no such form of the answer"),
    VOICE_NEEDED(409, "Switch your voice on before you speak outside"),
    VOICE_PAUSED(409, "Your voice outside is paused"),
    CLAIM_NEEDED(409, "Take the question before you answer it"),
    POLL_CLOSED(409, "The poll is closed"),
    EVENT_ID_REUSED(409, "Another event has this id"),
    SOURCE_NAME_TAKEN(409, "Another source has this name"),
    DIGEST_OFF(409, "You want no digest, or there is no address to send it to"),
    PUSH_NOT_SET_UP(409, "Pushes are not set up here"),
    NOT_PARKED(409, "Only a parked event can be replayed"),
    TOO_MANY_PINS(409, "As many posts are pinned here as may be: take one off first"),
    NOT_YOURS_TO_DECIDE(409, "Somebody else has to decide about this"),
    DECIDED_ALREADY(409, "It is decided already"),
    NOTHING_TO_WITHHOLD(409, "There is no post any more that could be hidden or removed"),
    NOTHING_TO_APPEAL(409, "Only what is hidden or removed can be appealed"),
    APPEALED_ALREADY(409, "It has been appealed already"),
    NO_APPEAL(409, "No appeal waits here"),
    PRECONDITION_FAILED(412, "It has changed since you read it"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not of a kind that is read here"),
    UNREADABLE_PICTURE(400, "The file cannot be read as a picture"),
    PICTURE_TOO_LARGE(422, "The picture has too many pixels"),
    IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key stands for another request"),
    AUDIENCE_NOT_AVAILABLE(422, "A post cannot be addressed to this audience here"),
    POLL_INSIDE_ONLY(422, "A poll stays inside: nobody outside could vote"),
    SCHEDULE_INSIDE_ONLY(422, "What is for outside is published by hand, at its time"),
    NOT_AN_ANSWER(422, "A question is answered by a post for the world that stands by itself"),
    THREAD_FULL(422, "The thread is full"),
    TOO_MANY_WEBHOOKS(422, "The system has as many webhooks as it may: delete one"),
    TOO_MANY_FILTERS(422, "You filter too many words: let some go"),
    TOO_MANY_DRAFTS(422, "You keep too many drafts: publish or delete one"),
    NOT_PINNABLE(422, "This post does not belong on top of that page"),
    NOT_EDITABLE(422, "A repost has no words of its own"),
    NOT_BLOCKABLE(422, "Only a person can be blocked; mute it instead"),
    SEARCH_TOO_BROAD(422, "Too much would have to be looked through: say more precisely what"),
    EVENT_REFUSED(422, "The event cannot become a post"),
    PRECONDITION_REQUIRED(428, "If-Match with the version you read is needed"),
    TOO_MANY_PICTURES(429, "You have sent many pictures; go on in a while"),
    QUOTA_EXCEEDED(429, "You have sent as many events as you may for now"),
    TOO_MANY_REPORTS(429, "You have reported much; go on in a while"),
    TOO_MANY_SAMPLES(429, "There was a sample a moment ago"),
    TOO_MANY_STREAMS(429, "There are too many open streams"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Please try again in a moment");

    private final int status;
    private final String title;

    FeedProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public ProblemException exception() {
        return new ProblemException(this, null, null, null);
    }

    /** The field is a query parameter, a header, or the path of a property in the body. */
    public ProblemException at(String field) {
        return new ProblemException(this, field, null, null);
    }

    public ProblemException at(String field, String detail) {
        return new ProblemException(this, field, detail, null);
    }

    /** What is refused now may be allowed from that time on. */
    public ProblemException until(String field, Instant until) {
        return new ProblemException(this, field, null, until);
    }

    /** The same request may get past from that time on. */
    public ProblemException retryAt(Instant time) {
        return new ProblemException(this, null, null, time);
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
    static FeedProblem ofStatus(int status) {
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
