/**
 * What stewards have done at the wall, for them to read, to verify and to take away. It is written
 * and kept by {@link io.loggia.journal}, in tables of this service.
 */
@NullMarked
package io.loggia.outward.journal;

import org.jspecify.annotations.NullMarked;
