/** Tests of this feature. */
@NullMarked
package io.loggia.outward.reply;

import org.jspecify.annotations.NullMarked;
