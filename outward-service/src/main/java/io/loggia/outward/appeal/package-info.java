/**
 * An appeal and its decision, as posts that were removed and replies that were hidden share them.
 */
@NullMarked
package io.loggia.outward.appeal;

import org.jspecify.annotations.NullMarked;
