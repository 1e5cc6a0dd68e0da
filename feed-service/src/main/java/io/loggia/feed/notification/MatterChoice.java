package io.loggia.feed.notification;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which channels somebody wants to be told of a matter. */
@Schema(name = "NotificationMatter")
record MatterChoice(
        @NotNull @Schema(required = true) Matter matter,
        @NotNull @Schema(required = true) Boolean app,
        @NotNull @Schema(required = true) Boolean push,
        @NotNull @Schema(required = true) Boolean mail) {}
