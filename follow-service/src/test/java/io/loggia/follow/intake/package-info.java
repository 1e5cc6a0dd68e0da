/** Tests on real parts, and of what decides. */
@NullMarked
package io.loggia.follow.intake;

import org.jspecify.annotations.NullMarked;
