/**
 * Questions from outside. {@code QuestionService} takes in what an asker does, {@code ClaimService}
 * what colleagues do, {@code Answers} is what the passage of a post asks and tells; all of them
 * change a {@code Question} by its {@code Stage}, which has every legal step, and keep it through
 * {@code QuestionWriter}, which tells feed-service in the same transaction. {@code Routing} says
 * whom a question fits, and why; {@code TapService} lets colleagues say so, and those whom they
 * mean say no; {@code QuestionSearchService} finds them by their words; {@code SideNoteService}
 * what colleagues say among themselves. {@code Surroundings} reads what stands around a question.
 * {@code DepartureService} gives everybody what somebody leaves behind.
 *
 * <p>A claim is one {@code UPDATE}: of two who want a question at once one gets it. A lease is over
 * when its time is, whether a timer has noted it or not, and its holder is reminded by the same
 * clock; only an answer on its way out keeps it. Whoever writes a post and touches its question
 * locks the post first.
 *
 * <p>No answer is written by a machine.
 */
@NullMarked
package io.loggia.outward.question;

import org.jspecify.annotations.NullMarked;
