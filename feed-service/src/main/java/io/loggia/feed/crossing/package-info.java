/**
 * The wall, as seen from inside: who may speak outside, who is shown there, and where posts stand.
 *
 * <p>Three projections, each kept by its consumer behind the guard of (epoch, version): {@code
 * VoiceConsumer} (channel {@code voices}), {@code PublicFaceConsumer} ({@code public-profiles}) and
 * {@code CrossingConsumer} ({@code crossings}). {@link io.loggia.feed.crossing.Voices} refuses
 * whoever has no voice, {@link io.loggia.feed.crossing.Crossings} says what a reader may know of a
 * post's passage. None of it decides what is public: that is for outward-service alone.
 *
 * <p>A changed public face sends no post again: what was offered names people by id, and the public
 * site renders the name of today, or none. Depends on no other feature.
 */
@NullMarked
package io.loggia.feed.crossing;

import org.jspecify.annotations.NullMarked;
