/**
 * Pictures: taken in, made anew, kept, and shown to those who may see the post they belong to.
 *
 * <p>{@link io.loggia.feed.media.MediaResource} is the HTTP. An {@link io.loggia.feed.media.Upload}
 * goes four steps: a row that counts against the hour's quota ({@link
 * io.loggia.feed.media.MediaService}), the file looked at and drawn anew ({@link
 * io.loggia.feed.media.PictureStudio}), its bytes put into the {@link
 * io.loggia.feed.media.MediaStore} that {@link io.loggia.feed.media.MediaStorage} chose, a
 * directory or a bucket, the row told so. Somebody who waits for that is told by {@code
 * PictureShelf} when the store is away. What the client sent never leaves the first two: only
 * pixels go on, without a word about where and by what they were taken. {@link
 * io.loggia.feed.media.MediaReader} decides who may see one, {@link
 * io.loggia.feed.media.MediaSweep} clears away what belongs to nothing.
 *
 * <p>What is to leave with a post for the world is drawn once more by {@link
 * io.loggia.feed.media.OutwardStudio}, under a random name in a store of its own.
 *
 * <p>Depends on {@code author}, {@code audience} and {@code post}.
 */
@NullMarked
package io.loggia.feed.media;

import org.jspecify.annotations.NullMarked;
