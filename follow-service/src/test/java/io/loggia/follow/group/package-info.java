@NullMarked
package io.loggia.follow.group;

import org.jspecify.annotations.NullMarked;
