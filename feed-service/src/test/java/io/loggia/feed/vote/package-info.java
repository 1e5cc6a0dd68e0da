/** Polls and votes in them, tested over HTTP. */
@NullMarked
package io.loggia.feed.vote;

import org.jspecify.annotations.NullMarked;
