/**
 * People brought in from somewhere else, before they ever log in.
 *
 * <p>{@code PeopleResource} takes up to 200 at a time, {@code PeopleImportService} enrols those
 * that {@link io.loggia.profile.people.JournalRepository} does not know from that source yet. The
 * same call again changes nothing. The journal is also what binds a first login to an imported
 * profile: see {@link io.loggia.profile.people.PeopleConfig}.
 */
@NullMarked
package io.loggia.profile.people;

import org.jspecify.annotations.NullMarked;
