/**
 * Web Push: telling people in their browsers what is new for them, while no page of ours is open.
 *
 * <p>A browser names its push service and its keys ({@code PushResource}, {@code BrowserKeys});
 * {@code PushKey} is ours. {@code PushErrandService} makes errands of what {@code notification}
 * says is due, {@code PushDispatcher} runs them: what {@code PushSight} says may still be told is
 * sealed and sent by {@code PushCourier}, and tried again until it is taken.
 *
 * <p>Depends on {@code author}, {@code notification}, {@code wording} and {@code carrier}.
 */
@NullMarked
package io.loggia.feed.push;

import org.jspecify.annotations.NullMarked;
