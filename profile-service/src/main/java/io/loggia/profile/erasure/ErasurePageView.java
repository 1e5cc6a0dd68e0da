package io.loggia.profile.erasure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the erasures, open ones first; without {@code nextCursor} there are no more. */
@Schema(name = "ErasurePage")
record ErasurePageView(
        @Schema(required = true) List<ErasureView> items, @Nullable String nextCursor) {}
