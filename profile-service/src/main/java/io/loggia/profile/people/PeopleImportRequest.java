package io.loggia.profile.people;

import io.loggia.profile.directory.ProfileRequest;
import io.loggia.profile.directory.Work;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Up to 200 people of one source. */
record PeopleImportRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Person> items) {

    private static final String KEY = "[!-~]{1,200}";

    /**
     * The key is what the source calls the person, for ever; the manager's is one of the same
     * source, brought in before or along. The rest is as in {@link ProfileRequest}.
     */
    @Schema(name = "PersonImport")
    record Person(
            @NotNull @Pattern(regexp = KEY) String key,
            @Pattern(regexp = KEY) @Nullable String managerKey,
            @NotNull @Schema(minLength = 3, maxLength = 30) String handle,
            @NotNull @Schema(maxLength = 80) String displayName,
            @Schema(maxLength = 120) @Nullable String title,
            @Schema(maxLength = 120) @Nullable String department,
            @Schema(maxLength = 40) @Nullable String pronouns,
            @Schema(maxLength = 120) @Nullable String place,
            @Schema(maxLength = 120) @Nullable String timeZone,
            @Schema(maxLength = 1_000) @Nullable String bio,
            @Size(max = 20) @Nullable List<String> languages,
            @Size(max = 20) @Nullable List<String> askTopics,
            @Size(max = 20) @Nullable List<String> learnTopics,
            @Size(max = 50) @Nullable List<@Valid Work> works,
            @Schema(defaultValue = "true") @Nullable Boolean availableToHelp) {

        ProfileRequest beginning() {
            return new ProfileRequest(
                    displayName,
                    title,
                    department,
                    pronouns,
                    place,
                    timeZone,
                    bio,
                    languages,
                    askTopics,
                    learnTopics,
                    works,
                    availableToHelp);
        }
    }
}
