@NullMarked
package io.loggia.feed.markdown;

import org.jspecify.annotations.NullMarked;
