/** Tests of this feature. */
@NullMarked
package io.loggia.outward.guideline;

import org.jspecify.annotations.NullMarked;
