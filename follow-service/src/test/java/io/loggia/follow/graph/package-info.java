/** Tests on real parts. */
@NullMarked
package io.loggia.follow.graph;

import org.jspecify.annotations.NullMarked;
