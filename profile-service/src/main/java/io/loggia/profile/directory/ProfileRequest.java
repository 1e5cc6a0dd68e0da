package io.loggia.profile.directory;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a profile shall say of a person from now on; what is left out is emptied. */
public record ProfileRequest(
        @NotNull @Schema(maxLength = ProfileRequest.NAME) String displayName,
        @Schema(maxLength = ProfileRequest.LINE) @Nullable String title,
        @Schema(maxLength = ProfileRequest.LINE) @Nullable String department,
        @Schema(maxLength = ProfileRequest.PRONOUNS) @Nullable String pronouns,
        @Schema(maxLength = ProfileRequest.LINE) @Nullable String place,
        @Schema(
                        description = "A name of the IANA time zone database",
                        maxLength = ProfileRequest.LINE)
                @Nullable String timeZone,
        @Schema(maxLength = ProfileRequest.BIO) @Nullable String bio,
        @Schema(description = "Language tags of BCP 47") @Size(max = ProfileRequest.ITEMS) @Nullable List<String> languages,
        @Schema(description = "Slugs of topics that the person answers")
                @Size(max = ProfileRequest.ITEMS) @Nullable List<String> askTopics,
        @Schema(description = "Slugs of topics that the person wants to learn")
                @Size(max = ProfileRequest.ITEMS) @Nullable List<String> learnTopics,
        @Size(max = ProfileRequest.WORKS) @Nullable List<@Valid Work> works,
        @Schema(defaultValue = "true") @Nullable Boolean availableToHelp) {

    static final int NAME = 80;
    static final int LINE = 120;
    static final int PRONOUNS = 40;
    static final int BIO = 1_000;
    static final int ITEMS = 20;
    static final int WORKS = 50;

    static ProfileRequest named(String displayName) {
        return new ProfileRequest(
                displayName, null, null, null, null, null, null, null, null, null, null, null);
    }

    Presentation presentation() {
        return new Presentation(
                TextPolicy.LINE.require("displayName", displayName, NAME),
                TextPolicy.LINE.optional("title", title, LINE),
                TextPolicy.LINE.optional("department", department, LINE),
                TextPolicy.LINE.optional("pronouns", pronouns, PRONOUNS),
                TextPolicy.LINE.optional("place", place, LINE),
                knownZone(TextPolicy.LINE.optional("timeZone", timeZone, LINE)),
                TextPolicy.TEXT.optional("bio", bio, BIO),
                expertise());
    }

    private Expertise expertise() {
        return new Expertise(
                ItemList.languages("languages", languages),
                ItemList.topics("askTopics", askTopics),
                ItemList.topics("learnTopics", learnTopics),
                ItemList.works("works", works),
                availableToHelp == null || availableToHelp);
    }

    private static @Nullable String knownZone(@Nullable String zone) {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw ProfileProblem.INVALID_FIELD.at("timeZone", "is not a known time zone");
        }
        return zone;
    }
}
