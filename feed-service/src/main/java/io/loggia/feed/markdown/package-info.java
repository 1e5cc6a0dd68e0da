/**
 * Texts as Markdown: what a text says, whom and what it names, and the HTML it becomes.
 *
 * <p>{@link io.loggia.feed.markdown.Markdown} is a text that has been read; {@code ReferenceFinder}
 * found what it names, each place a {@link io.loggia.feed.markdown.Reference}; {@link
 * io.loggia.feed.markdown.PostHtml} makes HTML of it that is safe. Depends on no other feature, and
 * on no row: who is meant by a name is for others to say.
 */
@NullMarked
package io.loggia.feed.markdown;

import org.jspecify.annotations.NullMarked;
