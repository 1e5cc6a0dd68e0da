/** What the tests of all features share: the cast, the parts, and a look past the API. */
@NullMarked
package io.loggia.outward;

import org.jspecify.annotations.NullMarked;
