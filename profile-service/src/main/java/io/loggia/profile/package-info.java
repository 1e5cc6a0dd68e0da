/**
 * Profiles: whatever can be followed, with its id, its handle, and what it says about itself.
 *
 * <p>Here, at the top, stands what every request passes: {@link io.loggia.profile.StrictJson} reads
 * it, {@link io.loggia.profile.Caller} is who asks, {@link io.loggia.profile.TextPolicy} says which
 * text is taken, {@link io.loggia.profile.ProfileProblem} lists every refusal and {@code
 * ProblemMapper} makes answers of them.
 *
 * <p>The features, each standing on those to its left: {@code handle <- directory <- system <-
 * identity <- people, scim}, and {@code directory <- topic, org, finder, face, group, erasure}. A
 * reader begins with {@code directory}. {@code export} is what a person takes along.
 */
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Loggia: profile-service", version = "1"),
        components =
                @Components(
                        schemas = {
                            @Schema(name = "Problem", implementation = ProblemView.class),
                            @Schema(name = "ScimError", implementation = ScimErrorView.class),
                            @Schema(
                                    name = "Scim",
                                    type = SchemaType.OBJECT,
                                    description = "A document of RFC 7643"),
                            @Schema(
                                    name = "ScimUser",
                                    type = SchemaType.OBJECT,
                                    description = "A User of RFC 7643; Schemas say what is kept"),
                            @Schema(
                                    name = "ScimGroup",
                                    type = SchemaType.OBJECT,
                                    description = "A Group of RFC 7643; Schemas say what is kept"),
                            @Schema(
                                    name = "ScimPatch",
                                    type = SchemaType.OBJECT,
                                    description = "A PatchOp of RFC 7644, 3.5.2"),
                            @Schema(
                                    name = "ScimList",
                                    type = SchemaType.OBJECT,
                                    description = "A ListResponse of RFC 7644, 3.4.2")
                        }))
package io.loggia.profile;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;
