package io.loggia.feed.webhook;

import io.loggia.feed.carrier.UrlPolicy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a system is to be told what. */
record WebhookRequest(
        @NotNull @Size(max = UrlPolicy.MAX_LENGTH) @Schema(description = "https, at a host that the operator has allowed")
                String url,
        @NotNull @Size(min = 1, max = 20) @Schema(description = "CloudEvents types of the published topics")
                List<@NotNull String> types,
        @NotNull @Schema(
                        description =
                                "Whether it is told now; what happens meanwhile waits for 30 days")
                Boolean active) {}
