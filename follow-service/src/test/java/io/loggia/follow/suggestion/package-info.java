/** Tests on real parts, and of what ranks. */
@NullMarked
package io.loggia.follow.suggestion;

import org.jspecify.annotations.NullMarked;
