/** Tests of this feature. */
@NullMarked
package io.loggia.outward.rendering;

import org.jspecify.annotations.NullMarked;
