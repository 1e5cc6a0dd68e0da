package io.loggia.feed.timeline;

/** Redis refused or did not answer in time; what was asked for may have happened or not. */
final class RedisAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RedisAwayException(Throwable cause) {
        super("Redis is away", cause);
    }
}
