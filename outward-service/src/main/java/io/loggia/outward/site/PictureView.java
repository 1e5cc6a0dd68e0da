package io.loggia.outward.site;

import io.loggia.events.OutwardPicture;

/** A picture under a post; its size is known before it is loaded, so that nothing has to move. */
public record PictureView(String path, int width, int height, String alt) {

    static PictureView of(OutwardPicture picture) {
        return new PictureView(
                "/media/" + picture.name(), picture.width(), picture.height(), picture.alt());
    }
}
