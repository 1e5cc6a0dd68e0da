/**
 * Carries a call to its service and the answer back.
 *
 * <p>{@link io.loggia.gateway.proxy.ApiProxy} is the walk: match the call, find the caller, read
 * the body, hand over to {@code vertx-http-proxy}. {@code Exchange} is what is changed on the way:
 * a path built anew, the few headers that may pass ({@code Headers}), the passport instead of any
 * credential, and a problem instead of a broken answer. {@code BodyReader} reads up to 64 KB before
 * a service hears of them, and lets larger ones pass as they come, where the contract takes them:
 * either way a service sees a body of one known length. {@code Upstreams} holds the connections.
 */
@NullMarked
package io.loggia.gateway.proxy;

import org.jspecify.annotations.NullMarked;
