/** The archive, tested: whole or a problem. */
@NullMarked
package io.loggia.gateway.export;

import org.jspecify.annotations.NullMarked;
