/**
 * Topics: learnt from channel {@code topics}, each the first time it stands in a post.
 *
 * <p>{@code TopicConsumer} takes them off the channel, {@code TopicService} has them enrolled. A
 * topic's id follows from its slug ({@link io.loggia.events.TopicSlug}), so learning it twice, or
 * late, is the same as learning it once.
 */
@NullMarked
package io.loggia.profile.topic;

import org.jspecify.annotations.NullMarked;
