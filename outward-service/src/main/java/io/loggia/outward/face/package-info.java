/**
 * The local projection of public faces, which profile-service owns: what people chose to show
 * outside, and the handles they had before.
 */
@NullMarked
package io.loggia.outward.face;

import org.jspecify.annotations.NullMarked;
