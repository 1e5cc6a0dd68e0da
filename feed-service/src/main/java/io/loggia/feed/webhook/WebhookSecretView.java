package io.loggia.feed.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook and its new secret, which is never shown again. */
@Schema(name = "WebhookSecret")
record WebhookSecretView(
        @Schema(required = true) WebhookView webhook,
        @Schema(required = true, description = "whsec_ and 32 bytes in Base64") String secret) {

    @Override
    public String toString() {
        return "WebhookSecretView[webhook=" + webhook + "]";
    }
}
