/**
 * The demo company: who works there, who can log in, and what they have done before you come.
 *
 * <p>{@link io.loggia.local.company.Person} are the rows of {@code people.csv}; {@link
 * io.loggia.local.company.Realm} makes of them what Keycloak imports. {@link
 * io.loggia.local.company.DemoCompany} brings all in through the gateway, logged in by {@link
 * io.loggia.local.company.MobileLogin}: {@code Staff} the people with their {@code Work}, {@code
 * Ties} who follows whom and what, {@code Conversations} what was {@code Told} on the last {@code
 * WorkingDays} and {@code PassedOn}. Each file says in its first line what stands in it.
 */
@NullMarked
package io.loggia.local.company;

import org.jspecify.annotations.NullMarked;
