/**
 * What the integration tests of every module share.
 *
 * <p>{@link io.loggia.local.testing.RealParts} gives a {@code @QuarkusTest} its own database,
 * topics and keys on parts that all modules share: {@link io.loggia.local.testing.SharedParts}
 * starts what is missing, {@link io.loggia.local.testing.Watchdog} ends them when nobody who needs
 * them is left. {@link io.loggia.local.testing.Passports} signs with the test key that {@link
 * io.loggia.local.testing.PassportKeys} keeps and {@link io.loggia.local.testing.JwksServer}
 * serves. {@link io.loggia.local.testing.KafkaProbe} speaks to the module's topics, {@link
 * io.loggia.local.testing.EveryOperation} and {@link io.loggia.local.testing.OpenApiDrift} hold an
 * API to its document, {@link io.loggia.local.testing.HouseRules} the code to the house's
 * sentences. {@link io.loggia.local.testing.CpuTime} is the clock of tests that bound a cost.
 */
@NullMarked
package io.loggia.local.testing;

import org.jspecify.annotations.NullMarked;
