@NullMarked
package io.loggia.feed.outward;

import org.jspecify.annotations.NullMarked;
