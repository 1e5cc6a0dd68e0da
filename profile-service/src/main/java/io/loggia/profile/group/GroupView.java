package io.loggia.profile.group;

import io.loggia.events.GroupEntry;
import io.loggia.events.Relation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group as whoever asks may see it, and how they stand to it. */
@Schema(name = "Group")
record GroupView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String handle,
        @Schema(required = true) String displayName,
        @Nullable String purpose,
        @Schema(required = true) GroupEntry entry,
        @Schema(description = "None of what the company's directory provisions")
                @Nullable UUID founderId,
        @Schema(
                        required = true,
                        description = "Who looks after it beside the founder, and belongs to it")
                List<UUID> stewardIds,
        @Schema(required = true, description = "How many belong to it") long members,
        @Schema(required = true, description = "How the caller stands to it") Relation relation,
        @Schema(required = true, description = "Whether the caller looks after it") boolean steward,
        @Schema(description = "The group from whose pattern it has started, while all know that")
                @Nullable OriginView origin,
        @Schema(required = true, description = "Whether others may start from its set-up")
                boolean pattern,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt) {}
