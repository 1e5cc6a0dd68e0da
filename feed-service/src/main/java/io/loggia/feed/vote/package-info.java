/**
 * Votes in the polls of posts, of whoever may see the post.
 *
 * <p>{@link io.loggia.feed.vote.VoteResource} is the HTTP, {@link
 * io.loggia.feed.vote.VotingService} the transaction: vote and counts change together. As long as a
 * poll is open one may change one's mind.
 *
 * <p>Depends on {@code author}, {@code poll} and {@code post}.
 */
@NullMarked
package io.loggia.feed.vote;

import org.jspecify.annotations.NullMarked;
