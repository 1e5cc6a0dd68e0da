/** The export, tested: all of one person, and no word of another. */
@NullMarked
package io.loggia.follow.export;

import org.jspecify.annotations.NullMarked;
