/** Digests, read in a mail server of the test's own. */
@NullMarked
package io.loggia.feed.digest;

import org.jspecify.annotations.NullMarked;
