/**
 * Passports: the short-lived, signed word of the gateway about who is asking, for one service each.
 *
 * <p>{@code Passport} is the content, {@code PassportIssuer} signs it (JWT, RS256, two minutes),
 * {@link io.loggia.gateway.passport.Passports} hands out one for each session, minute and service,
 * {@code PassportKeyStore} reads the mounted keys (previous, current, next) and {@code
 * PassportResource} publishes their public halves at {@code /passports/jwks.json}.
 *
 * <p>Rotation: the next key stands in the file of every replica before it is named {@code current},
 * because a service that meets a new key id asks whichever replica answers; the previous one stays
 * until its last passport has expired. {@code ./loggia rotate passport} keeps to that.
 */
@NullMarked
package io.loggia.gateway.passport;

import org.jspecify.annotations.NullMarked;
