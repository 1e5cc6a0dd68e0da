/** People outside, and what they are written. */
@NullMarked
package io.loggia.outward.guest;

import org.jspecify.annotations.NullMarked;
