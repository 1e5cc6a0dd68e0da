/** Drafts, tested over HTTP. */
@NullMarked
package io.loggia.feed.draft;

import org.jspecify.annotations.NullMarked;
