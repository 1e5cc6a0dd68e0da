/** Tests of this feature. */
@NullMarked
package io.loggia.outward.journal;

import org.jspecify.annotations.NullMarked;
