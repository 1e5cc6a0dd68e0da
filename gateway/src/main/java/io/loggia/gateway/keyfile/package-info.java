/**
 * Mounted files of keys, which change while the gateway runs.
 *
 * <p>{@link io.loggia.gateway.keyfile.KeyFile} reads one at the start and again, and keeps the last
 * good one in use; {@link io.loggia.gateway.keyfile.KeySet} is what such a file says: keys, oldest
 * first, and which of them is the current.
 *
 * <p>A key is in the file before it is the current one, and stays after: so what one replica signs
 * or seals with it, all others know.
 */
@NullMarked
package io.loggia.gateway.keyfile;

import org.jspecify.annotations.NullMarked;
