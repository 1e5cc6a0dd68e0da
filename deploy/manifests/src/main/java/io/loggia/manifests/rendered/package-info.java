/** What kubectl makes of an overlay. */
@NullMarked
package io.loggia.manifests.rendered;

import org.jspecify.annotations.NullMarked;
