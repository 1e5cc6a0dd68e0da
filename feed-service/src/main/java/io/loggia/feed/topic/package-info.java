/**
 * Topics by what was posted about them: which there are, how much was said, and who helped.
 *
 * <p>{@link io.loggia.feed.topic.TopicResource} is the HTTP. How often a topic is used is counted
 * where posts are written ({@code post}); {@link io.loggia.feed.topic.TopicUseRepository} reads it.
 * {@link io.loggia.feed.topic.EvidenceReader} finds people whose answers helped others, inside or
 * outside: what they wrote alone, however much it is, is no evidence. Depends on {@code audience}
 * and {@code post}.
 */
@NullMarked
package io.loggia.feed.topic;

import org.jspecify.annotations.NullMarked;
