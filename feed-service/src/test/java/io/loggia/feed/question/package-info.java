@NullMarked
package io.loggia.feed.question;

import org.jspecify.annotations.NullMarked;
