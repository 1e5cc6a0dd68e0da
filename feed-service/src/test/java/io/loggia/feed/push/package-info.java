/** Pushes, tested with a push service of the test's own that can read them. */
@NullMarked
package io.loggia.feed.push;

import org.jspecify.annotations.NullMarked;
