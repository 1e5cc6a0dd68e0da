/**
 * Brings posts to their readers: fan-out on write, and the reading of timelines.
 *
 * <p>Writing: {@link io.loggia.feed.timeline.TimelineConsumer} takes posts from Kafka, {@link
 * io.loggia.feed.timeline.FanOut} puts their ids into the home timelines of whoever follows their
 * sources, {@link io.loggia.feed.timeline.TimelineStore} keeps those in Redis. {@link
 * io.loggia.feed.timeline.TimelineUpkeep} forgets a reader's timeline when the reader's ties
 * change.
 *
 * <p>Reading: {@link io.loggia.feed.timeline.TimelineService} and its four steps. The skeleton of a
 * home timeline is {@link io.loggia.feed.timeline.HomeSkeleton}: Redis ({@link
 * io.loggia.feed.timeline.KeptTimelines}, built by {@link io.loggia.feed.timeline.TimelineRebuild}
 * if cold), and PostgreSQL ({@link io.loggia.feed.timeline.SkeletonRepository}) below that and
 * whenever Redis is away. A skeleton holds all posts of the followed sources, whoever may see them;
 * the filter alone hides, so blocks, mutes and deletions need nothing of this package.
 *
 * <p>{@link io.loggia.feed.timeline.LastPosts} tells of many groups at once when something was last
 * said there.
 *
 * <p>{@link io.loggia.feed.timeline.Scrubber} holds what Redis keeps against PostgreSQL while
 * people read.
 *
 * <p>Depends on {@code author}, {@code audience} and {@code post}.
 */
@NullMarked
package io.loggia.feed.timeline;

import org.jspecify.annotations.NullMarked;
