/**
 * The way in: the site leaves here what outsiders send, by a role that may put in and never reads,
 * and the inside takes it in order. {@code Sent} is what can be sent, and refuses what is not fit
 * to be: on the site before it is kept, and inside once more, which takes nobody's word. {@code
 * Intake} is the site's end, {@code IntakeQueue} the one inside.
 */
@NullMarked
package io.loggia.outward.intake;

import org.jspecify.annotations.NullMarked;
