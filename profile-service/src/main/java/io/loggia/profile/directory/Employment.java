package io.loggia.profile.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the company says of somebody who works here, as its own directory of people has it; all of
 * it has passed the text policy. Nothing said is null.
 */
public record Employment(
        @Nullable String displayName,
        @Nullable String title,
        @Nullable String department,
        @Nullable UUID managerId) {

    /** Nothing said yet. */
    public static final Employment UNTOLD = new Employment(null, null, null, null);
}
