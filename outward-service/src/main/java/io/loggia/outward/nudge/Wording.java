package io.loggia.outward.nudge;

import io.loggia.outward.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule says, in each language; {@code {words}} stands for what it has found. */
@Schema(name = "Wording")
record Wording(@Schema(required = true) String en, @Schema(required = true) String de) {

    String in(Language language) {
        return switch (language) {
            case EN -> en;
            case DE -> de;
        };
    }
}
