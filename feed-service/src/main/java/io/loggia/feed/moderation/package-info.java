/**
 * What stewards decide about what was reported. Nothing is approved beforehand: there is a report
 * first. {@code ConcernResource} is the stewards' queue, {@code RulingService} what they decide,
 * {@code OwnConcernResource} what whom it is about is told, and may answer; {@code AppealService}
 * has another steward decide. Every act stands in the {@code journal}, in the same transaction.
 *
 * <p>A steward sees a post here because it was reported, and nothing else of its group. What a
 * decision does to a post is done by {@link io.loggia.feed.post.WithholdingService}.
 *
 * <p>Depends on {@code post}, {@code media}, {@code report} and {@code journal}.
 */
@NullMarked
package io.loggia.feed.moderation;

import org.jspecify.annotations.NullMarked;
