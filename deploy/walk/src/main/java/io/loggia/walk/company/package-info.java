/**
 * Brings a company in from two files, through the same doors as a company that moves here.
 *
 * <p>{@link io.loggia.walk.company.CompanyFiles} reads {@code people.csv} and {@code follows.csv}
 * and refuses before anything is sent. {@link io.loggia.walk.company.Names}, {@link
 * io.loggia.walk.company.Departments} and {@link io.loggia.walk.company.PostPlan} invent what the
 * files do not hold, always the same from the same numbers; {@link io.loggia.walk.company.Mix}
 * draws the changes of ties by a fixed seed. {@link io.loggia.walk.company.Importer} sends batches
 * to the import endpoints, each item under a key of its own, so that a second run changes nothing
 * and completes a first one that was cut off. {@link io.loggia.walk.company.Load} is the order of
 * it all.
 */
@NullMarked
package io.loggia.walk.company;

import org.jspecify.annotations.NullMarked;
