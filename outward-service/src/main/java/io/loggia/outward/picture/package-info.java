/**
 * The store of what may be shown outside, which feed-service fills; here it is only read, by the
 * site. {@link io.loggia.outward.picture.PictureShelf} opens a picture in the directory or the
 * bucket that is configured. Whether somebody may see it has been asked before.
 */
@NullMarked
package io.loggia.outward.picture;

import org.jspecify.annotations.NullMarked;
