/**
 * Passports: the short-lived, signed word of the gateway about who is asking, for one service each.
 *
 * <p>{@code Passport} is the content, {@code PassportIssuer} signs it (JWT, RS256, two minutes),
 * {@link io.loggia.gateway.passport.Passports} hands out one for each session, minute and service,
 * {@code PassportKeyStore} reads the mounted keys (previous, current, next) and {@code
 * PassportResource} publishes their public halves at {@code /passports/jwks.json}.
 *
 * <p>Rotation: add the next key to the file everywhere, wait until services have seen it, name it
 * {@code current}, and remove the previous one when its last passport has expired.
 */
@NullMarked
package io.loggia.gateway.passport;

import org.jspecify.annotations.NullMarked;
