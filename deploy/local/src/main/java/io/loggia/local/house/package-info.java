/**
 * A whole installation on this machine, from its settings to its end.
 *
 * <p>{@link io.loggia.local.house.Settings} says what is wished, {@link
 * io.loggia.local.house.House} brings it up: {@link io.loggia.local.house.Build} makes what is
 * stale, {@link io.loggia.local.house.Ground} starts the parts and knows their addresses, {@link
 * io.loggia.local.house.Application} says how each application is configured, {@link
 * io.loggia.local.house.Residents} knows every process and ends them in order. {@link
 * io.loggia.local.house.Installation} is what others read of one that runs, {@link
 * io.loggia.local.house.Checkup} says whether it is whole.
 */
@NullMarked
package io.loggia.local.house;

import org.jspecify.annotations.NullMarked;
