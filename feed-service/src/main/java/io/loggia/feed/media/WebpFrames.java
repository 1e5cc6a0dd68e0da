package io.loggia.feed.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * How many pixels the frames of a WebP file have by their own account (RFC 9649, 2.5 to 2.7): a
 * decoder makes room for these, whatever the file says of itself.
 */
final class WebpFrames {

    private static final int HEAD_OF_ANMF = 16;
    private static final int SIDE = 0x3FFF;

    private WebpFrames() {}

    static long mostPixels(byte[] file) {
        return most(file, Chunk.listOfWebp(file));
    }

    private static long most(byte[] file, List<Chunk> chunks) {
        return chunks.stream().mapToLong(chunk -> pixels(file, chunk)).max().orElse(0);
    }

    /** What is cut off before its size is told has none; no decoder gets further, either. */
    private static long pixels(byte[] file, Chunk chunk) {
        try {
            ByteBuffer data = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            return switch (chunk.name()) {
                case "VP8 " ->
                        (long) (data.getShort(chunk.at() + 6) & SIDE)
                                * (data.getShort(chunk.at() + 8) & SIDE);
                case "VP8L" -> {
                    int sides = data.getInt(chunk.at() + 1);
                    yield (1L + (sides & SIDE)) * (1L + (sides >>> 14 & SIDE));
                }
                case "ANMF" -> most(file, chunk.inner(file, HEAD_OF_ANMF));
                default -> 0;
            };
        } catch (IndexOutOfBoundsException e) {
            return 0;
        }
    }
}
