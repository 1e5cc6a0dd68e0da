/**
 * What comes of the conversation with the world, for everybody who works here: sums of at least
 * five people, by weeks or by four of them, whose borders nobody chooses ({@link
 * io.loggia.outward.WholePeriod}). {@code InsightResource} asks {@code InsightService}, which lets
 * PostgreSQL compute each figure by one query ({@code InsightRepository}, {@code TopicRepository});
 * what becomes of hints is told by {@code nudge}. Nothing here knows a person.
 */
@NullMarked
package io.loggia.outward.insight;

import org.jspecify.annotations.NullMarked;
