/** Tests of this library. */
@NullMarked
package io.loggia.journal;

import org.jspecify.annotations.NullMarked;
