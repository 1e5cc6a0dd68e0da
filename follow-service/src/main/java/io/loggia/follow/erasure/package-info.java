/**
 * People who are erased: their ties end, and then it is reported that nothing is left.
 *
 * <p>{@code ErasureUpkeep} hears of them from {@link io.loggia.follow.profile.ProfilesApplied}, and
 * has {@code ErasureTieService} end their ties, some in each transaction, so that it can be taken
 * up again after a crash; the report commits last. What else is known of a person goes with the row
 * of the profile. Depends on {@code profile} and {@code tie}.
 */
@NullMarked
package io.loggia.follow.erasure;

import org.jspecify.annotations.NullMarked;
