/**
 * Browser sessions: a random cookie, a row in PostgreSQL, the provider's tokens sealed in the row.
 *
 * <p>{@code SessionFilter} finds the row behind the cookie before authentication; {@code
 * SessionTokens} is what quarkus-oidc asks for tokens (its {@code TokenStateManager}); both stand
 * on {@link io.loggia.gateway.session.Sessions}, which remembers rows for seconds, {@code
 * SessionRepository} (SQL), {@code SessionSeal} (AES-GCM, with the mounted keys of {@code
 * SessionKeyStore}) and {@code SessionKey} (cookie to key). {@code SessionRefresh} gets new tokens
 * in time, {@code SessionSweep} deletes what has expired and seals anew what an older key sealed.
 *
 * <p>{@code SessionUses} notes who used a session when, and on what {@code Device}, so that people
 * can look at theirs and end them.
 *
 * <p>The row is what lives and ends: a refresh of the tokens changes the row and keeps the cookie,
 * a log-out deletes it, and every replica notices within seconds. Redis is not involved.
 */
@NullMarked
package io.loggia.gateway.session;

import org.jspecify.annotations.NullMarked;
