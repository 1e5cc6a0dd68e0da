/** What the tests of all features share: the cast, the parts, and a look past the API. */
@NullMarked
package io.loggia.follow;

import org.jspecify.annotations.NullMarked;
