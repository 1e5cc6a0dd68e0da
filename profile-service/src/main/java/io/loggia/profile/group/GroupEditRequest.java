package io.loggia.profile.group;

import io.loggia.profile.TextPolicy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a group shall be from now on; what is left out is emptied. */
record GroupEditRequest(
        @NotNull @Schema(maxLength = GroupRequest.NAME) String displayName,
        @Schema(description = "Why the group exists", maxLength = GroupRequest.PURPOSE)
                @Nullable String purpose,
        @NotNull @Schema(description = "A hidden group stays hidden, and no other becomes so")
                Entry entry,
        @Schema(description = "Members who look after it beside the founder")
                @Size(max = GroupEditRequest.STEWARDS) @Nullable List<@NotNull UUID> stewardIds) {

    static final int STEWARDS = 20;

    String name() {
        return TextPolicy.LINE.require("displayName", displayName, GroupRequest.NAME);
    }

    @Nullable String reason() {
        return TextPolicy.TEXT.optional("purpose", purpose, GroupRequest.PURPOSE);
    }

    List<UUID> stewards() {
        return stewardIds == null ? List.of() : stewardIds.stream().distinct().toList();
    }
}
