package io.loggia.feed.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules by which a system posts; types by name. */
@Schema(name = "ActivitySource")
record SourceView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) String name,
        @Schema(required = true) String source,
        @Schema(required = true) int perMinute,
        @Schema(required = true) int perDay,
        @Schema(required = true) List<TypeRule> types,
        @Schema(required = true) long version) {

    static SourceView of(Source source) {
        return new SourceView(
                source.profileId(),
                source.name(),
                source.uri(),
                source.perMinute(),
                source.perDay(),
                source.templates().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new TypeRule(entry.getKey(), entry.getValue()))
                        .toList(),
                source.version());
    }
}
