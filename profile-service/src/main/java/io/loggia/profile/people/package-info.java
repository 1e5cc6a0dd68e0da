/**
 * People brought in from somewhere else, before they ever log in.
 *
 * <p>{@code PeopleResource} takes up to 200 at a time, as JSON or as a {@code PeopleTable}; {@code
 * PeopleImportService} enrols those whom {@code JournalRepository} does not know from that source
 * yet. The same call again changes nothing. Who of them is who at a login is decided by {@code
 * PeopleConfig}, never by a name.
 */
@NullMarked
package io.loggia.profile.people;

import org.jspecify.annotations.NullMarked;
