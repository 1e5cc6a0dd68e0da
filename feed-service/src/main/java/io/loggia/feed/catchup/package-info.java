/**
 * What somebody missed: a few posts of the last days, each with the true reason why it is picked.
 * Home stays as it is, strictly by time.
 *
 * <p>{@link io.loggia.feed.catchup.CatchUpReader} reads in the four steps of every list; {@link
 * io.loggia.feed.catchup.Pick} tells the reasons of one post and weighs them. Nothing is learnt,
 * and what somebody reads is not watched: the weights stand in {@link
 * io.loggia.feed.catchup.ReasonKind} and are the same for all, the facts are those that the reader
 * may see. {@link io.loggia.feed.catchup.CatchUpService} keeps what the reader has marked as read.
 *
 * <p>Depends on {@code author}, {@code audience} and {@code post}.
 */
@NullMarked
package io.loggia.feed.catchup;

import org.jspecify.annotations.NullMarked;
