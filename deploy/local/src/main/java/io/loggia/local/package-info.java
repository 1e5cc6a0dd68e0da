/** One machine, everything on it: the command {@code ./loggia}. */
@NullMarked
package io.loggia.local;

import org.jspecify.annotations.NullMarked;
