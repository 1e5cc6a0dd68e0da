/**
 * Whoever is outside and known by an e-mail address: guests, what they have sent and not confirmed
 * yet, and the letters that go to them. {@code ConfirmationService} begins and ends the way by
 * mail; {@code Letters} leaves a letter beside the change it tells of, and {@code LetterTimer}
 * sends it when that is done.
 */
@NullMarked
package io.loggia.outward.guest;

import org.jspecify.annotations.NullMarked;
