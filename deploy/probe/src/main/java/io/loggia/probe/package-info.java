/**
 * Whether posts reach their readers, seen from outside: a client that posts, and one that looks
 * until the post stands in its home timeline.
 *
 * <p>{@code Rounds} begins an {@code Attempt} every half a minute and counts how it ended; an
 * attempt gets its {@code Tokens} from the OIDC provider and asks the {@code Gateway} as any client
 * does. {@link io.loggia.probe.ProbeConfig} says where these are.
 */
@NullMarked
package io.loggia.probe;

import org.jspecify.annotations.NullMarked;
