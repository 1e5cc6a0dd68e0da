package io.loggia.feed.marker;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest post that has been read. */
record MarkerRequest(@NotNull @Schema(required = true) UUID lastReadId) {}
