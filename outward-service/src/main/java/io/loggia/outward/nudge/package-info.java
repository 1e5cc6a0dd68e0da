/**
 * Hints while writing, and the one check at the wall: rules as data ({@code rules.json}), matched
 * in time linear in the text. {@code Review} reads a text by all {@code Rules}; a {@code STOP}
 * holds a post, everything else only speaks.
 */
@NullMarked
package io.loggia.outward.nudge;

import org.jspecify.annotations.NullMarked;
