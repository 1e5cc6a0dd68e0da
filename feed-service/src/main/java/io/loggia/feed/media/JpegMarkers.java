package io.loggia.feed.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the markers of a JPEG file tell before anything is decoded (ITU-T T.81, B.1): where its EXIF
 * data begins, how many scans there are, and whether they refine one another.
 */
record JpegMarkers(int exifAt, int scans, boolean progressive) {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MARKER = 0xFF;
    private static final int PROGRESSIVE = 0xC2;
    private static final int RESTART = 0xD0;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;

    static JpegMarkers of(byte[] file) {
        int exifAt = Exif.NOWHERE;
        int scans = 0;
        boolean progressive = false;
        int at = 0;
        while (at + 3 < file.length) {
            int code = Byte.toUnsignedInt(file[at + 1]);
            if (Byte.toUnsignedInt(file[at]) != MARKER || !hasLength(code)) {
                at++;
                continue;
            }
            if (code == APP1 && exifAt == Exif.NOWHERE && isExif(file, at + 4)) {
                exifAt = at + 4 + EXIF.length;
            }
            scans += code == START_OF_SCAN ? 1 : 0;
            progressive |= code == PROGRESSIVE;
            at += 2 + (Byte.toUnsignedInt(file[at + 2]) << 8) + Byte.toUnsignedInt(file[at + 3]);
        }
        return new JpegMarkers(exifAt, scans, progressive);
    }

    /** Whether a segment begins with that code. Within a scan's data no such code stands. */
    private static boolean hasLength(int code) {
        boolean ofFrame = code >= 0xC0 && code < RESTART;
        boolean ofOther = code >= START_OF_SCAN && code < MARKER;
        return ofFrame || ofOther;
    }

    private static boolean isExif(byte[] file, int from) {
        int to = from + EXIF.length;
        return to <= file.length && Arrays.equals(file, from, to, EXIF, 0, EXIF.length);
    }
}
