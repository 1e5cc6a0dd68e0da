package io.loggia.feed.activity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as it is being written, and data of an event to try it on. */
record PreviewRequest(
        @NotNull @Size(min = 1, max = Template.LONGEST) String template,
        @NotNull @Schema(
                        implementation = Object.class,
                        required = true,
                        description = "As in an event")
                JsonNode data) {}
