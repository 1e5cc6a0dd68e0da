package io.loggia.walk.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A JPEG file as cameras make it: with words in it that nobody sees in the picture. */
final class CameraPicture {

    private static final int START_OF_IMAGE = 2;
    private static final short COMMENT = (short) 0xFFFE;

    private CameraPicture() {}

    /** The words stand before the picture, where no reader of pictures shows them. */
    static byte[] saying(String words) {
        byte[] said = words.getBytes(StandardCharsets.US_ASCII);
        byte[] jpeg = jpeg();
        var file = ByteBuffer.allocate(jpeg.length + 2 * Short.BYTES + said.length);
        file.put(jpeg, 0, START_OF_IMAGE);
        file.putShort(COMMENT).putShort((short) (said.length + Short.BYTES)).put(said);
        file.put(jpeg, START_OF_IMAGE, jpeg.length - START_OF_IMAGE);
        return file.array();
    }

    private static byte[] jpeg() {
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }
}
