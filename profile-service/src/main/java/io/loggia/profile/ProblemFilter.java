package io.loggia.profile;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Documents for every operation what it can refuse: its own problems, and those of all. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemFilter implements OASFilter {

    private static final Map<String, ProfileProblem> OF_ALL =
            Map.of(
                    "401", ProfileProblem.UNAUTHORISED,
                    "403", ProfileProblem.FORBIDDEN,
                    "500", ProfileProblem.INTERNAL,
                    "503", ProfileProblem.UNAVAILABLE);

    private static final Map<String, ProfileProblem> OF_BODIES =
            Map.of(
                    "400", ProfileProblem.INVALID_BODY,
                    "413", ProfileProblem.BODY_TOO_LARGE,
                    "415", ProfileProblem.UNSUPPORTED_MEDIA_TYPE);

    /** What the ids of operations hold whose problems are told in SCIM's own words. */
    private static final String SCIM = "Scim";

    @Override
    public Operation filterOperation(Operation operation) {
        Map<String, APIResponse> known = new TreeMap<>(operation.getResponses().getAPIResponses());
        OF_ALL.forEach((status, problem) -> known.computeIfAbsent(status, s -> told(problem)));
        if (operation.getRequestBody() != null) {
            OF_BODIES.forEach(
                    (status, problem) -> known.computeIfAbsent(status, s -> told(problem)));
        }
        APIResponses sorted = OASFactory.createAPIResponses();
        Content problems = problemContent(operation.getOperationId().contains(SCIM));
        known.forEach(
                (status, response) ->
                        sorted.addAPIResponse(status, described(status, response, problems)));
        operation.setResponses(sorted);
        return operation;
    }

    private static APIResponse told(ProfileProblem problem) {
        return OASFactory.createAPIResponse().description(problem.title());
    }

    /** Anew, since operations share those that the framework adds. */
    private static APIResponse described(String status, APIResponse response, Content problems) {
        return status.charAt(0) < '4'
                ? response
                : OASFactory.createAPIResponse()
                        .description(response.getDescription())
                        .content(problems);
    }

    private static Content problemContent(boolean scim) {
        String schema = scim ? "ScimError" : "Problem";
        return OASFactory.createContent()
                .addMediaType(
                        scim ? ScimErrorView.MEDIA_TYPE : ProblemView.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(
                                        OASFactory.createSchema()
                                                .ref("#/components/schemas/" + schema)));
    }
}
