/**
 * The local projection of profiles: which exist, of which kind, and whether they still take part;
 * of people also the department and their topics, unless they are erased. {@code ProfileConsumer}
 * feeds it from the channel {@code profiles}; {@link io.loggia.follow.profile.ProfileRepository}
 * and {@link io.loggia.follow.profile.ProfileTopicRepository} answer.
 */
@NullMarked
package io.loggia.follow.profile;

import org.jspecify.annotations.NullMarked;
