/**
 * What runs here and how to reach it.
 *
 * <p>{@link io.loggia.walk.installation.Installation} is what {@code ./loggia up} notes of itself.
 * {@link io.loggia.walk.installation.Passports} signs with its key, {@link
 * io.loggia.walk.installation.Digestion} waits until every event has been sent and taken in, {@link
 * io.loggia.walk.installation.RedisStore} forgets everything at once, {@link
 * io.loggia.walk.installation.OwnerRepository} asks a service to tell its state again, and {@link
 * io.loggia.walk.installation.Progress} shows how far something has come.
 */
@NullMarked
package io.loggia.walk.installation;

import org.jspecify.annotations.NullMarked;
