/**
 * Who follows what: people, systems and topics, all of them profiles.
 *
 * <p>The features, each standing on those to its left: {@code profile, block <- tie <- intake,
 * suggestion, group, erasure} and {@code profile <- graph}. {@code profile} and {@code block} are
 * projections of what other services own; {@code tie} is the truth of this service and where a
 * reader begins; {@code intake} brings in the follows of another system; {@code suggestion} says
 * whom else to follow; {@code group} who belongs to which group; {@code graph} draws who is around
 * somebody; {@code erasure} ends the ties of whoever is erased; {@code export} is what a person
 * takes along.
 *
 * <p>Here, at the top, stands what every request passes: strict reading of JSON, ids and pages,
 * {@link io.loggia.follow.Caller} who asks, and {@link io.loggia.follow.FollowProblem} with every
 * refusal.
 */
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Loggia: follow-service", version = "1"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = ProblemView.class)))
package io.loggia.follow;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;
