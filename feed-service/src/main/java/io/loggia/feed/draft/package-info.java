/**
 * What people began to write and have not published: kept for themselves alone, on all their
 * devices.
 *
 * <p>{@link io.loggia.feed.draft.DraftResource} is the HTTP, {@link
 * io.loggia.feed.draft.DraftService} the transactions. A draft may hold whatever a post may hold,
 * and nothing. {@link io.loggia.feed.draft.ScheduleService} says when it is published by itself,
 * which {@link io.loggia.feed.draft.ScheduleTimer} sees to, by the rules of that moment. What it
 * names (a parent, a quoted post) is looked for when it is published.
 *
 * <p>Depends on {@code author}, {@code audience}, {@code poll} and {@code post}.
 */
@NullMarked
package io.loggia.feed.draft;

import org.jspecify.annotations.NullMarked;
