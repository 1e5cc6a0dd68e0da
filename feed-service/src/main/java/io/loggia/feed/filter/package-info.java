/**
 * Words that a reader does not want to come across at home: a matter of that reader alone, of which
 * nobody is told. {@code WordFilters} finds them; {@code timeline} folds or leaves out the posts.
 * Depends on {@code author}.
 */
@NullMarked
package io.loggia.feed.filter;

import org.jspecify.annotations.NullMarked;
