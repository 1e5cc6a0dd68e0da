/**
 * Hints while writing, and the one check at the wall. What stops a post is fixed ({@code Stops});
 * everything else only speaks, and is data that stewards write ({@code RuleResource}, {@code
 * RuleService}), beginning with {@code Seed}. {@code RuleBook} knows the rules that hold, and a
 * {@code Review} reads a text by all of them, in time linear in the text. {@code Trials} says what
 * a rule would say.
 */
@NullMarked
package io.loggia.outward.nudge;

import org.jspecify.annotations.NullMarked;
