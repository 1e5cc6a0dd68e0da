/** Forgetting, tested: what is left in the rows, and what outsiders find. */
@NullMarked
package io.loggia.outward.erasure;

import org.jspecify.annotations.NullMarked;
