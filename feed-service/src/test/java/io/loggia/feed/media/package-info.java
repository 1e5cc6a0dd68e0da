/** Pictures, tested: files of every kind by themselves, and over HTTP on the real parts. */
@NullMarked
package io.loggia.feed.media;

import org.jspecify.annotations.NullMarked;
