/** Tests on real parts, and of what decides. */
@NullMarked
package io.loggia.follow.tie;

import org.jspecify.annotations.NullMarked;
