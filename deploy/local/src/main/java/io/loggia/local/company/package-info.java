/**
 * The demo company: who works there, who can log in, and what they have done before you come.
 *
 * <p>{@link io.loggia.local.company.Person} are the rows of {@code people.csv}; {@link
 * io.loggia.local.company.Realm} makes of them what Keycloak imports, and {@link
 * io.loggia.local.company.DemoCompany} brings them in through the gateway, logged in by {@link
 * io.loggia.local.company.MobileLogin}.
 */
@NullMarked
package io.loggia.local.company;

import org.jspecify.annotations.NullMarked;
