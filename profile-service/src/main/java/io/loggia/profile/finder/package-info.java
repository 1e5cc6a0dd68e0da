/**
 * Finding people: by what is typed, by topic, department, place and language.
 *
 * <p>{@code FinderResource} reads the parameters into a {@code PeopleQuery}; its {@code Phrase}
 * tells {@code kafka in Berlin} and {@code #kafka} apart. {@code FinderService} has the words
 * folded and made into {@code Terms}; {@code Search} is what they and the {@code Filter} ask of the
 * table, tier by tier: names before topics before positions before the rest, and by name within a
 * {@code Tier}. If nobody is found by what was typed, it asks again with words that are spelt
 * nearly so. Only {@code FinderRepository} speaks SQL; columns and indexes keep themselves (see the
 * migration).
 */
@NullMarked
package io.loggia.profile.finder;

import org.jspecify.annotations.NullMarked;
