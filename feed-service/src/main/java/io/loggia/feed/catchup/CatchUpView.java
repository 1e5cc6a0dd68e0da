package io.loggia.feed.catchup;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody may have missed since a time, the weightiest first: at most thirty, and after the
 * last one that is all.
 */
@Schema(name = "CatchUp")
record CatchUpView(
        @Schema(required = true) Instant since, @Schema(required = true) List<PickView> items) {}
