/**
 * Polls: what posts ask their readers, and what these chose.
 *
 * <p>{@link io.loggia.feed.poll.PollRepository} holds polls and votes, {@link
 * io.loggia.feed.poll.Polls} says what of them a reader is told: results once one has voted or the
 * poll is closed, its author's always, and of nobody what they chose. Blocks leave no votes out:
 * whoever blocked somebody would see what becomes of the counts.
 *
 * <p>A poll goes with its post: {@code post} writes and removes it, {@code vote} takes the votes.
 * Depends on no other feature.
 */
@NullMarked
package io.loggia.feed.poll;

import org.jspecify.annotations.NullMarked;
