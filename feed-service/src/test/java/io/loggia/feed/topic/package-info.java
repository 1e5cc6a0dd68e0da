@NullMarked
package io.loggia.feed.topic;

import org.jspecify.annotations.NullMarked;
