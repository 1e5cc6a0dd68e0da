/** Filters, tested over HTTP, and how they find words. */
@NullMarked
package io.loggia.feed.filter;

import org.jspecify.annotations.NullMarked;
