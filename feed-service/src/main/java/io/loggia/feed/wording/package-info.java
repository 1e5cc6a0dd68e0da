/**
 * The words of notifications where no page of ours is open: in pushes and mails. Depends on {@code
 * notification} and what that shows of {@code post}.
 */
@NullMarked
package io.loggia.feed.wording;

import org.jspecify.annotations.NullMarked;
