/** Work that becomes due, done as soon as it is. */
@NullMarked
package io.loggia.outward.due;

import org.jspecify.annotations.NullMarked;
