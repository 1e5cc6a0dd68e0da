@NullMarked
package io.loggia.feed.audience;

import org.jspecify.annotations.NullMarked;
