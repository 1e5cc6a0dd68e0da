/**
 * What every installation must hold, whatever overlay it is made by: a {@link
 * io.loggia.manifests.policy.Sentence} each, over a {@link io.loggia.manifests.policy.World} of
 * resources.
 */
@NullMarked
package io.loggia.manifests.policy;

import org.jspecify.annotations.NullMarked;
