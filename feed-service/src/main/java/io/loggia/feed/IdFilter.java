package io.loggia.feed;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Documents ids in their one spelling; the generator's own pattern allows others. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class IdFilter implements OASFilter {

    private static final String ONE_SPELLING = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

    @Override
    public Schema filterSchema(Schema schema) {
        return "uuid".equals(schema.getFormat()) ? schema.pattern(ONE_SPELLING) : schema;
    }
}
