package io.loggia.gateway.throttle;

import java.time.Duration;

/**
 * Where somebody stands with a quota after a call: {@code left} of it, until it is whole again in
 * {@code seconds}; {@code admitted} if this call was still within it.
 */
record Standing(
        Policy policy, int quota, Duration window, long left, long seconds, boolean admitted) {

    /** As an item of {@code RateLimit-Policy}. */
    String policyField() {
        return "\"%s\";q=%d;w=%d".formatted(policy.label(), quota, window.toSeconds());
    }

    /** As an item of {@code RateLimit}. */
    String limitField() {
        return "\"%s\";r=%d;t=%d".formatted(policy.label(), left, seconds);
    }
}
