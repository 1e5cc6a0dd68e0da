@NullMarked
package io.loggia.feed.search;

import org.jspecify.annotations.NullMarked;
