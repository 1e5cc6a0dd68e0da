/** Tests of this feature. */
@NullMarked
package io.loggia.outward.nudge;

import org.jspecify.annotations.NullMarked;
