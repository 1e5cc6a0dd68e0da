/**
 * Tells whoever is online that there is something new: a kind, of posts the newest id and a count,
 * of questions and guests' replies an id, and nothing that anybody wrote, nor who.
 *
 * <p>{@link io.loggia.feed.stream.StreamResource} opens a {@link io.loggia.feed.stream.LiveStream}
 * and keeps it open; {@link io.loggia.feed.stream.Hints} hears from {@code timeline} which posts
 * have arrived, from {@code audience} whose followers have changed, from {@code marker} who has
 * read on, from {@code notification} who was told something, and from {@code question} what was
 * asked or said outside, passes it on between pods by {@link io.loggia.feed.stream.HintStore}, and
 * {@link io.loggia.feed.stream.OnlineReaders} finds whom they concern, by the same filter that
 * reading a timeline uses. A hint may be lost; a client that comes back says what it heard last,
 * and {@link io.loggia.feed.stream.StreamService} compares that with the timeline.
 *
 * <p>Depends on {@code audience}, {@code question}, {@code post}, {@code timeline}, {@code
 * notification} and {@code marker}.
 */
@NullMarked
package io.loggia.feed.stream;

import org.jspecify.annotations.NullMarked;
