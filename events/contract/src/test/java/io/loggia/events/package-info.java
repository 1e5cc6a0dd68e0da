/** Proof that records, schemas and golden examples say the same. */
@NullMarked
package io.loggia.events;

import org.jspecify.annotations.NullMarked;
