/**
 * Who writes: the local projection of profiles.
 *
 * <p>{@link io.loggia.feed.author.ProfileConsumer} keeps it up to date from topic {@code profiles};
 * a person who writes before the event arrived is inserted from the passport at version 0 ({@link
 * io.loggia.feed.author.AuthorService}). Others read it through {@link
 * io.loggia.feed.author.AuthorRepository}, or wait for a row that is on its way with {@link
 * io.loggia.feed.author.AuthorLookup}. Of somebody who was erased a row without a name stays;
 * {@link io.loggia.feed.author.PersonErased} tells whoever has more to forget. Depends on no other
 * feature.
 */
@NullMarked
package io.loggia.feed.author;

import org.jspecify.annotations.NullMarked;
