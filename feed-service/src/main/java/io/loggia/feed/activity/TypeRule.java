package io.loggia.feed.activity;

import io.loggia.feed.FeedProblem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A type of event, and what text its data become. */
@Schema(name = "ActivityType")
record TypeRule(
        @NotNull @Pattern(regexp = "[!-~]{1,200}") String type,
        @NotNull @Size(min = 1, max = Template.LONGEST) @Schema(
                        description =
                                "Mustache over the event's data: {{value}} is shown as it is,"
                                        + " {{{value}}} may be Markdown")
                String template) {

    void requireTemplate(String field) {
        read(template, field);
    }

    /** What is no template is refused by its field. */
    static Template read(String template, String field) {
        try {
            return Template.of(template);
        } catch (IllegalArgumentException e) {
            throw FeedProblem.INVALID_FIELD.at(field, String.valueOf(e.getMessage()));
        }
    }
}
