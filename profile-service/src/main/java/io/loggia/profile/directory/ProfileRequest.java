package io.loggia.profile.directory;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One's own profile as it shall be from now on; what is left out is emptied. */
record ProfileRequest(
        @NotNull @Schema(maxLength = ProfileRequest.NAME) String displayName,
        @Schema(maxLength = ProfileRequest.LINE) @Nullable String title,
        @Schema(maxLength = ProfileRequest.LINE) @Nullable String department,
        @Schema(maxLength = ProfileRequest.PRONOUNS) @Nullable String pronouns,
        @Schema(maxLength = ProfileRequest.LINE) @Nullable String place,
        @Schema(
                        description = "A name of the IANA time zone database",
                        maxLength = ProfileRequest.LINE)
                @Nullable String timeZone,
        @Schema(maxLength = ProfileRequest.BIO) @Nullable String bio) {

    static final int NAME = 80;
    static final int LINE = 120;
    static final int PRONOUNS = 40;
    static final int BIO = 1_000;

    Presentation presentation() {
        return new Presentation(
                TextPolicy.LINE.require("displayName", displayName, NAME),
                TextPolicy.LINE.optional("title", title, LINE),
                TextPolicy.LINE.optional("department", department, LINE),
                TextPolicy.LINE.optional("pronouns", pronouns, PRONOUNS),
                TextPolicy.LINE.optional("place", place, LINE),
                knownZone(TextPolicy.LINE.optional("timeZone", timeZone, LINE)),
                TextPolicy.TEXT.optional("bio", bio, BIO));
    }

    private static @Nullable String knownZone(@Nullable String zone) {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw ProfileProblem.INVALID_FIELD.at("timeZone", "is not a known time zone");
        }
        return zone;
    }
}
