/** Imports, tested through HTTP on the real parts. */
@NullMarked
package io.loggia.feed.intake;

import org.jspecify.annotations.NullMarked;
