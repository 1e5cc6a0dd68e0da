package io.loggia.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem in the words of SCIM (RFC 7644, 3.12); the detail begins with the attribute's name. */
@Schema(name = "ScimError")
record ScimErrorView(
        @Schema(required = true) List<String> schemas,
        @Schema(required = true) String status,
        @Nullable String scimType,
        @Schema(required = true) String detail) {

    static final String MEDIA_TYPE = "application/scim+json";
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    static ScimErrorView of(ProblemView problem) {
        String detail = problem.detail() == null ? problem.title() : problem.detail();
        return new ScimErrorView(
                List.of(SCHEMA),
                Integer.toString(problem.status()),
                scimType(problem.type()),
                problem.field() == null ? detail : problem.field() + ": " + detail);
    }

    private static @Nullable String scimType(String type) {
        return switch (type.substring(type.lastIndexOf(':') + 1)) {
            case "invalid-field" -> "invalidValue";
            case "invalid-body" -> "invalidSyntax";
            case "invalid-filter" -> "invalidFilter";
            case "invalid-path" -> "invalidPath";
            case "no-target" -> "noTarget";
            case "immutable" -> "mutability";
            case "not-unique" -> "uniqueness";
            default -> null;
        };
    }
}
