/** Tests of this feature. */
@NullMarked
package io.loggia.outward.intake;

import org.jspecify.annotations.NullMarked;
