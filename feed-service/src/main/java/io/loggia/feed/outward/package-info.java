/**
 * The outward form: what of a text may leave the company (law 7).
 *
 * <p>{@link io.loggia.feed.outward.OutwardForm} reads a text and writes it for outside, in HTML and
 * in plain words; a pure function of the text, of whom it may name ({@link
 * io.loggia.feed.outward.Colleagues}) and of {@link io.loggia.feed.outward.InsideHosts}. {@code
 * Redaction} decides what goes, over whole paragraphs, so that no markup within a name hides it;
 * {@code Spelling} sees through other ways to write one. Whatever is in doubt goes: the author sees
 * the result before it is public, and can say it otherwise. Depends on {@code markdown}.
 */
@NullMarked
package io.loggia.feed.outward;

import org.jspecify.annotations.NullMarked;
