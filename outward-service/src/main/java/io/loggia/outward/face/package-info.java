/**
 * The local projection of public faces, which profile-service owns: what people chose to show
 * outside, the handles they had before, and who of them has left the company. Whoever has to do
 * something about that observes {@link io.loggia.outward.face.Departed}: posts first, then the
 * voice, then questions; and {@link io.loggia.outward.face.Erased} whoever has more to forget.
 */
@NullMarked
package io.loggia.outward.face;

import org.jspecify.annotations.NullMarked;
