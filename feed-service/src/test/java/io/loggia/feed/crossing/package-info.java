@NullMarked
package io.loggia.feed.crossing;

import org.jspecify.annotations.NullMarked;
