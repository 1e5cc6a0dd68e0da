/**
 * What outsiders say under a post. {@code Stage} is the life of a reply, and has all legal steps;
 * {@code Replies} takes in what comes from outside, {@code ReplyService} what colleagues decide,
 * {@code ReplyTimer} what time does: nobody can censor by silence.
 */
@NullMarked
package io.loggia.outward.reply;

import org.jspecify.annotations.NullMarked;
