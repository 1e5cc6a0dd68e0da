/**
 * What every request must pass before anything else looks at it.
 *
 * <p>{@link io.loggia.gateway.guard.Door} asks the guards in this order: {@code FramingGuard}
 * (where does the body end), {@code PathGuard} (one spelling per path), {@code HostGuard} (is it
 * meant for us), {@code CredentialGuard} (one proof of who is asking), {@code CsrfGuard} (does a
 * cookie speak for its owner). The first refusal is the answer. Guards refuse and never repair:
 * what one reader normalises, the next one reads differently. {@code SecurityHeaders} stand on
 * every answer.
 */
@NullMarked
package io.loggia.gateway.guard;

import org.jspecify.annotations.NullMarked;
