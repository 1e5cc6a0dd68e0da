/** Tests of this library. */
@NullMarked
package io.loggia.export;

import org.jspecify.annotations.NullMarked;
