package io.loggia.profile.group;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A set-up to start from, and the group whose it is, as that is called now. */
@Schema(name = "GroupPattern")
record PatternView(
        @Schema(required = true) UUID groupId,
        @Schema(required = true) String displayName,
        @Nullable String purpose,
        @Schema(required = true) Entry entry,
        @Schema(description = "What is said first there") @Nullable String firstPost) {}
