/** Tests of this feature. */
@NullMarked
package io.loggia.outward.guest;

import org.jspecify.annotations.NullMarked;
