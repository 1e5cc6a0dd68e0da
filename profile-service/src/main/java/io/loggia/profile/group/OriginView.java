package io.loggia.profile.group;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The group from whose pattern another one has started. */
@Schema(name = "GroupOrigin")
record OriginView(
        @Schema(required = true) UUID groupId, @Schema(required = true) String displayName) {}
