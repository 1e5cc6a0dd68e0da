package io.loggia.feed.post;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture in a post; its size is known before it is loaded, so that nothing has to move. */
@Schema(name = "Attachment")
public record AttachmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String alt,
        @Schema(required = true) int width,
        @Schema(required = true) int height,
        @Schema(required = true, examples = "/api/media/0190163d-8694-739b-aea5-966c26f8ad91")
                String url) {

    public static AttachmentView of(UUID id, String alt, int width, int height) {
        return new AttachmentView(id, alt, width, height, "/api/media/" + id);
    }
}
