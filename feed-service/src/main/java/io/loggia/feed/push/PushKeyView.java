package io.loggia.feed.push;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The key that a browser subscribes with. */
@Schema(name = "PushKey")
record PushKeyView(
        @Nullable @Schema(description = "Absent where the operator has not set pushes up")
                String publicKey) {}
