/** The live stream, tested: over HTTP on the real parts, and one stream by itself. */
@NullMarked
package io.loggia.feed.stream;

import org.jspecify.annotations.NullMarked;
