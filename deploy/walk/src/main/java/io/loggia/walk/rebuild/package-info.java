/**
 * Makes anew what is no truth: {@link io.loggia.walk.rebuild.Rebuild} forgets home timelines, and
 * has the services' copies of each other's state told again under a new epoch, so that what nobody
 * told of any more can be told from the rest.
 */
@NullMarked
package io.loggia.walk.rebuild;

import org.jspecify.annotations.NullMarked;
