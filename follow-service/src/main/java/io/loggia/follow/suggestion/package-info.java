/**
 * Whom else to follow, and by way of whom one knows somebody.
 *
 * <p>{@code FamiliarFollowersResource} tells which of those whom one follows follow a profile;
 * {@code FamiliarRepository} counts them.
 */
@NullMarked
package io.loggia.follow.suggestion;

import org.jspecify.annotations.NullMarked;
