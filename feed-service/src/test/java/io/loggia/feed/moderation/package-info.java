/** Reports, and what stewards decide about them, tested over HTTP. */
@NullMarked
package io.loggia.feed.moderation;

import org.jspecify.annotations.NullMarked;
