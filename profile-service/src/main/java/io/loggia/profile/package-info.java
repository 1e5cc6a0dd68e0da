/**
 * Profiles: whatever can be followed, with its id, its handle, and what it says about itself.
 *
 * <p>Here, at the top, stands what every request passes: {@link io.loggia.profile.StrictJson} reads
 * it, {@link io.loggia.profile.Caller} is who asks, {@link io.loggia.profile.TextPolicy} says which
 * text is taken, {@link io.loggia.profile.ProfileProblem} lists every refusal and {@code
 * ProblemMapper} makes answers of them.
 *
 * <p>The features, each standing on those to its left: {@code handle <- directory <- people <-
 * identity}, and {@code directory <- topic}. A reader begins with {@code directory}.
 */
@NullMarked
package io.loggia.profile;

import org.jspecify.annotations.NullMarked;
