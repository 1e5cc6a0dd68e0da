/** Tests of what people are told of. */
@NullMarked
package io.loggia.feed.notification;

import org.jspecify.annotations.NullMarked;
