@NullMarked
package io.loggia.follow.erasure;

import org.jspecify.annotations.NullMarked;
