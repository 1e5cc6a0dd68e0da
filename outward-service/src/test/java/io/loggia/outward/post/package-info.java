/** Tests of this feature. */
@NullMarked
package io.loggia.outward.post;

import org.jspecify.annotations.NullMarked;
