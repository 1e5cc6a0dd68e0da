package io.loggia.feed;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Documents the two parameters of every list; see {@link PageRequest}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PagingFilter implements OASFilter {

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getIn() != Parameter.In.QUERY) {
            return parameter;
        }
        Schema schema = schemaOf(parameter.getName(), parameter.getSchema());
        return schema == null ? parameter : parameter.schema(schema);
    }

    /** A list may have a default of its own. */
    private static @Nullable Schema schemaOf(String name, @Nullable Schema own) {
        return switch (name) {
            case "limit" ->
                    OASFactory.createSchema()
                            .type(List.of(SchemaType.INTEGER))
                            .minimum(BigDecimal.ONE)
                            .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                            .defaultValue(defaultLimit(own));
            case "cursor" ->
                    OASFactory.createSchema()
                            .type(List.of(SchemaType.STRING))
                            .description("The nextCursor of the page before");
            default -> null;
        };
    }

    private static int defaultLimit(@Nullable Schema own) {
        return own == null || own.getDefaultValue() == null
                ? PageRequest.DEFAULT_LIMIT
                : Integer.parseInt(own.getDefaultValue().toString());
    }
}
