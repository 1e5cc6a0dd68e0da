/**
 * Handles: the short names by which profiles are called.
 *
 * <p>{@link io.loggia.profile.handle.Handle} is the spelling of a person's, {@code ReservedHandles}
 * are nobody's, {@link io.loggia.profile.handle.HandleChoice} makes candidates of a login name, and
 * {@link io.loggia.profile.handle.HandleRepository} keeps every handle that was ever taken. A topic
 * is called {@code #slug}: the {@code #} keeps it apart from all people.
 */
@NullMarked
package io.loggia.profile.handle;

import org.jspecify.annotations.NullMarked;
