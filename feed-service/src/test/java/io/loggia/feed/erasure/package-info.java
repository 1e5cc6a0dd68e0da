/** Forgetting, tested: what is left in the rows, and what others see. */
@NullMarked
package io.loggia.feed.erasure;

import org.jspecify.annotations.NullMarked;
