package io.loggia.profile.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Up to 200 people of one source. */
record PeopleImportRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Person> items) {

    /** The key is what the source calls the person, for ever. */
    @Schema(name = "PersonImport")
    record Person(
            @NotNull @Pattern(regexp = "[!-~]{1,200}") String key,
            @NotNull @Schema(minLength = 3, maxLength = 30) String handle,
            @NotNull @Schema(maxLength = 80) String displayName,
            @Schema(maxLength = 120) @Nullable String title,
            @Schema(maxLength = 120) @Nullable String department) {}
}
