package io.loggia.feed.push;

import io.loggia.feed.carrier.UrlPolicy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a browser's PushManager has answered, and the language to tell things in. */
record PushSubscriptionRequest(
        @NotNull @Size(max = UrlPolicy.MAX_LENGTH) @Schema(description = "https, at a push service that the operator has allowed")
                String endpoint,
        @NotNull @Size(max = 100) @Schema(description = "A point of P-256, uncompressed, in base64url")
                String p256dh,
        @NotNull @Size(max = 40) @Schema(description = "16 bytes in base64url") String auth,
        @NotNull @Pattern(regexp = "en|de") @Schema(enumeration = {"en", "de"}) String language) {}
