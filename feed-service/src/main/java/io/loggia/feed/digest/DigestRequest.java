package io.loggia.feed.digest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which language the caller's digests are written. */
record DigestRequest(
        @NotNull @Pattern(regexp = "en|de") @Schema(enumeration = {"en", "de"}) String language) {}
