/**
 * Live streams (server-sent events) that end with their session.
 *
 * <p>{@link io.loggia.gateway.stream.LiveStreams} opens an {@code EndableStream} around a service's
 * answer and looks every few seconds whether its caller is still logged in. Bytes pass as they
 * come, heartbeats too; the passport that opened the call plays no part any more. A stream says
 * good-bye with a random {@code retry:}, so that not everybody returns at once.
 */
@NullMarked
package io.loggia.gateway.stream;

import org.jspecify.annotations.NullMarked;
