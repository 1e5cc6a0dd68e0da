package io.loggia.feed.media;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture that waits for a post to hold it, in the size in which it will be shown. */
@Schema(name = "Media")
public record MediaView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int width,
        @Schema(required = true) int height,
        @Schema(required = true, examples = "/api/media/0190163d-8694-739b-aea5-966c26f8ad91")
                String url) {

    static MediaView of(UUID id, Picture picture) {
        return new MediaView(id, picture.width(), picture.height(), "/api/media/" + id);
    }
}
