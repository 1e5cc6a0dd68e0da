/**
 * What consumers parked, read and put back by hand.
 *
 * <p>{@link io.loggia.local.deadletters.Letter} is one parked record and why it was parked; {@link
 * io.loggia.local.deadletters.LetterBox} reads them from the broker; {@link
 * io.loggia.local.deadletters.Return} puts one back to the topic that it came from, unless that
 * would do harm.
 */
@NullMarked
package io.loggia.local.deadletters;

import org.jspecify.annotations.NullMarked;
