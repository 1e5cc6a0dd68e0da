@NullMarked
package io.loggia.feed.catchup;

import org.jspecify.annotations.NullMarked;
