@NullMarked
package io.loggia.feed.webhook;

import org.jspecify.annotations.NullMarked;
