/** Traces begin here: what comes from outside is never continued. */
@NullMarked
package io.loggia.gateway.trace;

import org.jspecify.annotations.NullMarked;
