/** Markers, tested over HTTP. */
@NullMarked
package io.loggia.feed.marker;

import org.jspecify.annotations.NullMarked;
