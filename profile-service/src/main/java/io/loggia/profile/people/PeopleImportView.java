package io.loggia.profile.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each person, in the order of the request. */
@Schema(name = "PeopleImport")
record PeopleImportView(@Schema(required = true) List<Person> items) {

    @Schema(name = "PersonImported")
    record Person(
            @Schema(required = true) String key,
            @Schema(required = true) UUID profileId,
            @Schema(required = true) Outcome outcome) {

        static Person created(String key, UUID profileId) {
            return new Person(key, profileId, Outcome.CREATED);
        }

        static Person known(String key, UUID profileId) {
            return new Person(key, profileId, Outcome.KNOWN);
        }
    }

    enum Outcome {
        @JsonProperty("created")
        CREATED,
        @JsonProperty("known")
        KNOWN
    }
}
