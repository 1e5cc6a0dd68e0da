package io.loggia.feed.media;

import io.loggia.feed.FeedProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that begins as its format does, with what is known of it before it is decoded. */
record PictureFile(Path path, PictureFormat format, Orientation orientation, long mostPixels) {

    /** Of a picture that is decoded line by line. */
    private static final long MOST_BY_LINE = 40_000_000;

    /** Of one whose decoder needs memory for all of it at once. */
    private static final long MOST_AT_ONCE = 16_000_000;

    /** A progressive file has about ten; each is a walk over all pixels, however short it is. */
    private static final int MOST_SCANS = 64;

    static PictureFile look(Path path, PictureFormat format) throws IOException {
        byte[] file = Files.readAllBytes(path);
        if (!format.isHowBegins(file)) {
            throw FeedProblem.UNREADABLE_PICTURE.at("body", "is not " + format.mediaType());
        }
        return switch (format) {
            case JPEG -> ofJpeg(path, JpegMarkers.of(file), file);
            case PNG ->
                    new PictureFile(
                            path, format, orientation(file, Chunk.listOfPng(file)), MOST_BY_LINE);
            case GIF -> new PictureFile(path, format, Orientation.UPRIGHT, MOST_BY_LINE);
            case WEBP -> ofWebp(path, file);
        };
    }

    private static PictureFile ofJpeg(Path path, JpegMarkers markers, byte[] file) {
        if (markers.scans() > MOST_SCANS) {
            throw FeedProblem.UNREADABLE_PICTURE.at("body", "has too many scans");
        }
        return new PictureFile(
                path,
                PictureFormat.JPEG,
                Exif.orientation(file, markers.exifAt()),
                markers.progressive() ? MOST_AT_ONCE : MOST_BY_LINE);
    }

    private static PictureFile ofWebp(Path path, byte[] file) {
        if (WebpFrames.mostPixels(file) > MOST_AT_ONCE) {
            throw FeedProblem.PICTURE_TOO_LARGE.at("body", "at most 16 megapixels of this kind");
        }
        return new PictureFile(
                path, PictureFormat.WEBP, orientation(file, Chunk.listOfWebp(file)), MOST_AT_ONCE);
    }

    private static Orientation orientation(byte[] file, List<Chunk> chunks) {
        return chunks.stream()
                .filter(chunk -> chunk.name().equalsIgnoreCase("eXIf"))
                .findFirst()
                .map(chunk -> Exif.orientation(file, chunk.at()))
                .orElse(Orientation.UPRIGHT);
    }
}
