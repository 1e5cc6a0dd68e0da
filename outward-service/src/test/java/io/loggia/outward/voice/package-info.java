/** Tests of this feature. */
@NullMarked
package io.loggia.outward.voice;

import org.jspecify.annotations.NullMarked;
