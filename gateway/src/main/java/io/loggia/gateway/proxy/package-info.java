/**
 * Carries a call to its service and the answer back.
 *
 * <p>{@link io.loggia.gateway.proxy.ApiProxy} is the walk: match the call, find the caller, read
 * the body, hand over to {@code vertx-http-proxy}. {@code Exchange} is what is changed on the way:
 * a path built anew, the few headers that may pass ({@code Headers}), the passport instead of any
 * credential, and a problem instead of a broken answer. {@code RequestBody} reads at most 64 KB, so
 * a service sees a body of one known length; {@code Upstreams} holds the connections.
 */
@NullMarked
package io.loggia.gateway.proxy;

import org.jspecify.annotations.NullMarked;
