@NullMarked
package io.loggia.profile.group;

import org.jspecify.annotations.NullMarked;
