package io.loggia.outward.post;

import io.loggia.events.OutwardPicture;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture as it stands, or will stand, outside: its author has the same inside. */
@Schema(name = "OutwardPicture")
record PictureView(
        @Schema(required = true) String alt,
        @Schema(required = true) int width,
        @Schema(required = true) int height) {

    static PictureView of(OutwardPicture picture) {
        return new PictureView(picture.alt(), picture.width(), picture.height());
    }
}
