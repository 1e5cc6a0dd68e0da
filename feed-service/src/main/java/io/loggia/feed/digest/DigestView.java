package io.loggia.feed.digest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the caller's digest goes; shown to nobody else. */
@Schema(name = "Digest")
record DigestView(
        @Nullable @Schema(description = "Absent where the provider has verified none")
                String address) {}
