/** Timelines, tested: the store and its scripts, the reading of pages, and the races. */
@NullMarked
package io.loggia.feed.timeline;

import org.jspecify.annotations.NullMarked;
