@NullMarked
package io.loggia.profile.erasure;

import org.jspecify.annotations.NullMarked;
