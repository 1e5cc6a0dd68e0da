/** Fixtures of blocks. */
@NullMarked
package io.loggia.follow.block;

import org.jspecify.annotations.NullMarked;
