@NullMarked
package io.loggia.feed.bookmark;

import org.jspecify.annotations.NullMarked;
