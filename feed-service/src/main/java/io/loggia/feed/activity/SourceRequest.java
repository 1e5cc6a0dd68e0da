package io.loggia.feed.activity;

import io.loggia.feed.FeedProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules by which a system shall post. */
record SourceRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}") @Schema(description = "What its topic in Kafka is called, after activities.")
                String name,
        @NotNull @Pattern(regexp = "[!-~]{1,200}") @Schema(description = "The source attribute of its events")
                String source,
        @NotNull @Min(1) @Max(SourceRequest.MOST) Integer perMinute,
        @NotNull @Min(1) @Max(SourceRequest.MOST) Integer perDay,
        @NotNull @Size(max = 50) List<@NotNull @Valid TypeRule> types) {

    static final int MOST = 100_000_000;

    /** Refuses what the annotations cannot see, by its field. */
    Source source(UUID profileId, long version) {
        requireUri();
        return new Source(profileId, name, source, perMinute, perDay, version, templates());
    }

    private void requireUri() {
        try {
            URI.create(source);
        } catch (IllegalArgumentException e) {
            throw FeedProblem.INVALID_FIELD.at("source", "must be a URI");
        }
    }

    private Map<String, String> templates() {
        Map<String, String> templates = new HashMap<>();
        for (int i = 0; i < types.size(); i++) {
            TypeRule rule = types.get(i);
            rule.requireTemplate("types[" + i + "].template");
            if (templates.put(rule.type(), rule.template()) != null) {
                throw FeedProblem.INVALID_FIELD.at("types[" + i + "].type", "stands there twice");
            }
        }
        return templates;
    }
}
