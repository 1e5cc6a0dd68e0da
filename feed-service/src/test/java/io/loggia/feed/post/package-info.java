@NullMarked
package io.loggia.feed.post;

import org.jspecify.annotations.NullMarked;
