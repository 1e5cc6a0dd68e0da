/** Questions, from being asked to being answered. */
@NullMarked
package io.loggia.outward.question;

import org.jspecify.annotations.NullMarked;
