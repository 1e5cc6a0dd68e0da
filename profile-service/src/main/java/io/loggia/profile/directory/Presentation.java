package io.loggia.profile.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** What a profile says about itself. */
@Embeddable
record Presentation(
        @Column(name = "display_name") String displayName,
        @Nullable String title,
        @Nullable String department,
        @Nullable String pronouns,
        @Nullable String place,
        @Column(name = "time_zone") @Nullable String timeZone,
        @Nullable String bio,
        @Embedded Expertise expertise) {

    static Presentation named(String displayName) {
        return new Presentation(displayName, null, null, null, null, null, null, Expertise.UNTOLD);
    }

    Presentation purposed(String nextName, @Nullable String purpose) {
        return new Presentation(
                nextName, title, department, pronouns, place, timeZone, purpose, expertise);
    }

    Presentation employed(
            String nextName, @Nullable String nextTitle, @Nullable String nextDepartment) {
        return new Presentation(
                nextName, nextTitle, nextDepartment, pronouns, place, timeZone, bio, expertise);
    }
}
