package io.loggia.outward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same in each language. */
@Schema(name = "Wording")
public record Wording(@Schema(required = true) String en, @Schema(required = true) String de) {

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case DE -> de;
        };
    }
}
