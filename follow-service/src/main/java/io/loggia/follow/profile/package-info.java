/**
 * The local projection of profiles: which exist, of which kind, and whether they still take part.
 * {@code ProfileConsumer} feeds it from the channel {@code profiles}; {@link
 * io.loggia.follow.profile.ProfileRepository} answers.
 */
@NullMarked
package io.loggia.follow.profile;

import org.jspecify.annotations.NullMarked;
