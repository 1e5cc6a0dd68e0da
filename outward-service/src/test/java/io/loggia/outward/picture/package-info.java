@NullMarked
package io.loggia.outward.picture;

import org.jspecify.annotations.NullMarked;
