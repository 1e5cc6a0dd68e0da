/**
 * What a reader keeps to find it again. Private: nobody else learns of it, and no event tells.
 *
 * <p>{@link io.loggia.feed.bookmark.BookmarkResource} is the HTTP, {@link
 * io.loggia.feed.bookmark.BookmarkService} the transactions, {@link
 * io.loggia.feed.bookmark.BookmarkReader} the list: what the reader may no longer see stays kept
 * and is not shown. Depends on {@code audience}, {@code post} and {@code timeline}.
 */
@NullMarked
package io.loggia.feed.bookmark;

import org.jspecify.annotations.NullMarked;
