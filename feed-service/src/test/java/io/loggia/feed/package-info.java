@NullMarked
package io.loggia.feed;

import org.jspecify.annotations.NullMarked;
