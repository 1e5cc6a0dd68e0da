/**
 * Finds posts by their words, newest first, for one reader.
 *
 * <p>{@link io.loggia.feed.search.SearchResource} is the HTTP, {@link
 * io.loggia.feed.search.SearchQuery} what somebody typed: words, phrases and operators. {@link
 * io.loggia.feed.search.SearchReader} reads in the four steps of timelines; {@link
 * io.loggia.feed.search.SearchRepository} narrows the skeleton to what the reader may see as far as
 * SQL can, so that hidden posts cost nothing, and {@link io.loggia.feed.audience.Visibility}
 * decides all the same. The words lie in {@code search_entry}, which triggers of {@code post} keep.
 *
 * <p>Where nothing is found {@link io.loggia.feed.search.Speller} guesses how it was meant, out of
 * words that the reader may read, and offers what the same search then finds.
 *
 * <p>Nothing says how much there is, and what does not exist for the reader answers as what is not
 * found. Depends on {@code author}, {@code audience}, {@code post} and {@code timeline}.
 */
@NullMarked
package io.loggia.feed.search;

import org.jspecify.annotations.NullMarked;
