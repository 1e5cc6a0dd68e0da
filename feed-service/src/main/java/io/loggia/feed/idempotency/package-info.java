/**
 * Requests that may be sent twice and count once.
 *
 * <p>{@link io.loggia.feed.idempotency.IdempotencyService} runs a piece of work under an {@link
 * io.loggia.feed.idempotency.IdempotencyKey}, in one transaction with the row that remembers its
 * answer. Depends on no other feature.
 */
@NullMarked
package io.loggia.feed.idempotency;

import org.jspecify.annotations.NullMarked;
