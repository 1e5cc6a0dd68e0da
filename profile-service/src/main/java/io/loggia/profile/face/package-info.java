/**
 * The public face: what a person chose to show outside, apart from the profile of the inside.
 *
 * <p>{@code PublicFaceResource} is the HTTP, {@code PublicFaceService} the transactions: a {@code
 * PublicFace} and its event commit together (law 2). Until somebody has written one, the answer
 * proposes what the profile says, and nothing is shown. The handle is the profile's own: when it
 * changes, or the person leaves, {@link io.loggia.profile.directory.ProfileRevised} brings it here
 * within the same transaction. Depends on {@code directory}.
 */
@NullMarked
package io.loggia.profile.face;

import org.jspecify.annotations.NullMarked;
