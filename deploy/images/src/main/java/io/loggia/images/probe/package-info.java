/** Goes into every image: asks the application beside it how it is. */
@NullMarked
package io.loggia.images.probe;

import org.jspecify.annotations.NullMarked;
