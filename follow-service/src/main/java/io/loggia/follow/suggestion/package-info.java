/**
 * Whom else to follow, and by way of whom one knows somebody.
 *
 * <p>{@code SuggestionResource} asks {@code SuggestionService}: {@code Candidates} finds people by
 * three origins ({@code CandidateRepository}), {@code Reader} judges each of them by the four kinds
 * of {@code Reason}, {@code Ranking} makes the order. {@code DismissalService} takes people out for
 * good.
 *
 * <p>{@code FamiliarFollowersResource} tells which of those whom one follows follow a profile;
 * {@code FamiliarRepository} counts them, for suggestions too.
 */
@NullMarked
package io.loggia.follow.suggestion;

import org.jspecify.annotations.NullMarked;
