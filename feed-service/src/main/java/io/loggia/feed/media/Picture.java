package io.loggia.feed.media;

/** A picture as we keep it: drawn by us, in sRGB, upright, with nothing but pixels in it. */
final class Picture {

    private final String mediaType;
    private final int width;
    private final int height;
    private final byte[] bytes;

    /** The bytes are the caller's to give away: they are not copied. */
    Picture(String mediaType, int width, int height, byte[] bytes) {
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    String mediaType() {
        return mediaType;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] bytes() {
        return bytes;
    }
}
