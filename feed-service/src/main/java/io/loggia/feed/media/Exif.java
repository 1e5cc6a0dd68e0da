package io.loggia.feed.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the one thing that matters of EXIF data (TIFF 6.0): which way is up. */
final class Exif {

    static final int NOWHERE = -1;

    private static final int TAG_ORIENTATION = 0x0112;
    private static final int TYPE_SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /** Whatever is not well formed leaves the picture as it stands. */
    static Orientation orientation(byte[] file, int exifAt) {
        if (exifAt < 0 || exifAt >= file.length) {
            return Orientation.UPRIGHT;
        }
        try {
            return read(ByteBuffer.wrap(file, exifAt, file.length - exifAt).slice());
        } catch (IndexOutOfBoundsException e) {
            return Orientation.UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == TAG_ORIENTATION && tiff.getShort(entry + 2) == TYPE_SHORT) {
                return Orientation.of(tiff.getShort(entry + 8));
            }
        }
        return Orientation.UPRIGHT;
    }
}
