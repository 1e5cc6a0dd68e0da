package io.loggia.outward.reply;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a reply is hidden: told to everybody. */
record HideRequest(@NotNull @Schema(required = true) HideReason reason) {}
