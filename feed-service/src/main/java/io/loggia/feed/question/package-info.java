/**
 * Questions from outside, as far as posts need them: who holds one, and whose answer helped.
 *
 * <p>{@code ConversationConsumer} keeps a projection of channel {@code conversations}, and says
 * after the commit what has changed: {@link io.loggia.feed.question.QuestionsChanged} and {@link
 * io.loggia.feed.question.GuestRepliesChanged}, of which whoever is online is given a hint. {@link
 * io.loggia.feed.question.Questions} refuses, early, an answer to what somebody else holds.
 * Nobody's words or names come here, and who may answer for certain is for outward-service alone to
 * say.
 *
 * <p>Depends on no other feature.
 */
@NullMarked
package io.loggia.feed.question;

import org.jspecify.annotations.NullMarked;
