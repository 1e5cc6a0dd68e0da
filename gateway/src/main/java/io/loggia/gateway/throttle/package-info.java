/**
 * How often somebody may call: a person, whether by a session or by a token, and each program.
 *
 * <p>{@code Throttle} takes one call from what is left of a quota and tells it in the headers of
 * the IETF's draft (draft-ietf-httpapi-ratelimit-headers-10); {@code Policy} says which quota a
 * call counts against, {@code Quotas} counts, {@code Standing} is what is left. Each replica counts
 * for itself: no call waits for a store, and none that is away lets everybody through or nobody.
 */
@NullMarked
package io.loggia.gateway.throttle;

import org.jspecify.annotations.NullMarked;
