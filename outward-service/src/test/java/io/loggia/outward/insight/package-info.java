@NullMarked
package io.loggia.outward.insight;

import org.jspecify.annotations.NullMarked;
