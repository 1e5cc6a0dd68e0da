/**
 * What stands on top of a group's page, pinned by its stewards, and on top of one's own profile.
 *
 * <p>{@link io.loggia.feed.pin.PinResource} is the HTTP, {@link io.loggia.feed.pin.PinService} the
 * transactions. {@link io.loggia.feed.pin.PinReader} asks for every post, each time, whether the
 * reader may see it: a pin shows nobody more than the post itself does. No event tells of pins.
 *
 * <p>Depends on {@code author}, {@code audience} and {@code post}.
 */
@NullMarked
package io.loggia.feed.pin;

import org.jspecify.annotations.NullMarked;
