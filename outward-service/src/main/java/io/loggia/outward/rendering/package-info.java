/** Turns the outward form of a post into the HTML that outsiders, and its author, are shown. */
@NullMarked
package io.loggia.outward.rendering;

import org.jspecify.annotations.NullMarked;
