package io.loggia.profile.group;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import io.loggia.profile.directory.NewGroup;
import io.loggia.profile.handle.Handle;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group that somebody founds. */
record GroupRequest(
        @NotNull @Schema(maxLength = GroupRequest.NAME) String displayName,
        @Schema(description = "Why the group exists", maxLength = GroupRequest.PURPOSE)
                @Nullable String purpose,
        @Schema(
                        description = "Needed, but for a hidden group, which has none of its own",
                        pattern = Handle.PATTERN,
                        minLength = 3,
                        maxLength = 30)
                @Nullable String handle,
        @NotNull Entry entry,
        @Schema(description = "The group whose pattern it starts from, if any")
                @Nullable UUID patternOf) {

    static final int NAME = 80;
    static final int PURPOSE = 1_000;

    NewGroup newGroup(UUID id, UUID founderId) {
        return new NewGroup(
                id,
                wantedHandle(),
                TextPolicy.LINE.require("displayName", displayName, NAME),
                TextPolicy.TEXT.optional("purpose", purpose, PURPOSE),
                founderId,
                entry.word());
    }

    private @Nullable Handle wantedHandle() {
        if (entry == Entry.HIDDEN) {
            if (handle != null) {
                throw ProfileProblem.INVALID_FIELD.at("handle", "must be left to a hidden group");
            }
            return null;
        }
        return Handle.parse(handle == null ? "" : handle)
                .orElseThrow(
                        () ->
                                ProfileProblem.INVALID_FIELD.at(
                                        "handle", "must be 3 to 30 of a-z, 0-9 and _"));
    }
}
