@NullMarked
package io.loggia.feed.author;

import org.jspecify.annotations.NullMarked;
