package io.loggia.outward;

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

    private static final Map<String, OutwardProblem> OF_ALL =
            Map.of(
                    "401", OutwardProblem.UNAUTHORISED,
                    "403", OutwardProblem.FORBIDDEN,
                    "500", OutwardProblem.INTERNAL,
                    "503", OutwardProblem.UNAVAILABLE);

    private static final Map<String, OutwardProblem> OF_BODIES =
            Map.of(
                    "400", OutwardProblem.INVALID_BODY,
                    "413", OutwardProblem.BODY_TOO_LARGE,
                    "415", OutwardProblem.UNSUPPORTED_MEDIA_TYPE);

    @Override
    public Operation filterOperation(Operation operation) {
        Map<String, APIResponse> known = new TreeMap<>(operation.getResponses().getAPIResponses());
        OF_ALL.forEach((status, problem) -> known.computeIfAbsent(status, s -> told(problem)));
        if (operation.getRequestBody() != null) {
            OF_BODIES.forEach(
                    (status, problem) -> known.computeIfAbsent(status, s -> told(problem)));
        }
        APIResponses sorted = OASFactory.createAPIResponses();
        known.forEach(
                (status, response) -> sorted.addAPIResponse(status, described(status, response)));
        operation.setResponses(sorted);
        return operation;
    }

    private static APIResponse told(OutwardProblem problem) {
        return OASFactory.createAPIResponse().description(problem.title());
    }

    private static APIResponse described(String status, APIResponse response) {
        return status.charAt(0) < '4' ? response : response.content(problemContent());
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemView.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(
                                        OASFactory.createSchema()
                                                .ref("#/components/schemas/Problem")));
    }
}
