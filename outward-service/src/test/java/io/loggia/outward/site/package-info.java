/** Tests of this feature. */
@NullMarked
package io.loggia.outward.site;

import org.jspecify.annotations.NullMarked;
