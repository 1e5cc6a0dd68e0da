/**
 * Who may see what, and what belongs into whose timeline.
 *
 * <p>Two pure functions decide: {@link io.loggia.feed.audience.Visibility} and {@link
 * io.loggia.feed.audience.Belonging}, of a post's own {@link io.loggia.feed.audience.PostFacts} and
 * the reader's {@link io.loggia.feed.audience.Reading}, which {@link
 * io.loggia.feed.audience.ReadingRepository} loads at once. Ties are a projection of topic {@code
 * follows}, kept by {@link io.loggia.feed.audience.FollowConsumer}; blocks and mutes are owned
 * here.
 *
 * <p>Whatever changes whom a reader follows is followed by {@link
 * io.loggia.feed.audience.ReadersChanged}, after the commit. Depends on no other feature but {@code
 * author}.
 */
@NullMarked
package io.loggia.feed.audience;

import org.jspecify.annotations.NullMarked;
