/**
 * How far somebody has read: one place in a timeline, shared by all devices.
 *
 * <p>{@link io.loggia.feed.marker.MarkerResource} is the HTTP. A marker only moves forward, in the
 * order of ids, which is that of timelines, so two devices that tell of it at once need no other
 * agreement.
 *
 * <p>Depends on no other feature.
 */
@NullMarked
package io.loggia.feed.marker;

import org.jspecify.annotations.NullMarked;
