@NullMarked
package io.loggia.feed.pin;

import org.jspecify.annotations.NullMarked;
