/**
 * The walk: what people do here, step by step, through the gateway and nothing else.
 *
 * <p>{@link io.loggia.walk.journey.Walkthrough} is the order of the chapters and {@link
 * io.loggia.walk.journey.FaultWalk} the one with faults; {@link io.loggia.walk.journey.Steps} runs,
 * times and counts. {@link io.loggia.walk.journey.Cast} is who takes part, each a {@link
 * io.loggia.walk.journey.Someone} with the verbs of the API. A chapter is a list of sentences, each
 * with what makes it true: {@link io.loggia.walk.journey.OwnProfile}, {@link
 * io.loggia.walk.journey.MainJob}, {@link io.loggia.walk.journey.GroupLife}, {@link
 * io.loggia.walk.journey.WayOut}, {@link io.loggia.walk.journey.WayBackIn}, {@link
 * io.loggia.walk.journey.TakingBack}, {@link io.loggia.walk.journey.Refusals}, {@link
 * io.loggia.walk.journey.Leaving}. Whatever a walk changes it puts back. {@link
 * io.loggia.walk.journey.ScimWalk} and {@link io.loggia.walk.journey.SystemsWalk} are those of a
 * directory of people and of the company's other systems; {@link
 * io.loggia.walk.journey.ErasureWalk} is that of somebody who is forgotten; {@link
 * io.loggia.walk.journey.RotationWalk} changes keys under a {@link io.loggia.walk.journey.Bustle}.
 */
@NullMarked
package io.loggia.walk.journey;

import org.jspecify.annotations.NullMarked;
