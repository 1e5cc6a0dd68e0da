package io.loggia.feed.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as people send them, and as they should not. */
final class PictureFiles {

    /** Red in the upper left quarter, blue in the lower right one, else the ground. */
    static final Color UPPER_LEFT = new Color(0xD0, 0x20, 0x20);

    static final Color LOWER_RIGHT = new Color(0x20, 0x20, 0xD0);
    static final String PLACE = "52.5200N 13.4050E";

    private static final int START_OF_IMAGE = 2;

    private PictureFiles() {}

    static byte[] jpeg(int width, int height) {
        return write(flag(width, height, BufferedImage.TYPE_INT_RGB, Color.WHITE), "jpeg");
    }

    static byte[] greyJpeg(int grey) {
        Color colour = new Color(grey, grey, grey);
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 400; i++) {
            image.getRaster().setSample(i % 20, i / 20, 0, colour.getRed());
        }
        return write(image, "jpeg");
    }

    static byte[] opaquePng(int width, int height) {
        return write(flag(width, height, BufferedImage.TYPE_INT_ARGB, Color.WHITE), "png");
    }

    static byte[] transparentPng(int width, int height) {
        Color none = new Color(0, 0, 0, 0);
        return write(flag(width, height, BufferedImage.TYPE_INT_ARGB, none), "png");
    }

    static byte[] gif(int width, int height) {
        return write(flag(width, height, BufferedImage.TYPE_BYTE_INDEXED, Color.WHITE), "gif");
    }

    static byte[] webp(String name) {
        try (InputStream file = PictureFiles.class.getResourceAsStream(name + ".webp")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A camera's picture, which says which way is up, and where it was taken. */
    static byte[] fromCamera(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        return segment(jpeg, 0xE1, exif.array());
    }

    /** A JPEG file with one more segment behind its first two bytes. */
    static byte[] segment(byte[] jpeg, int code, byte[] data) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + data.length);
        file.put(jpeg, 0, START_OF_IMAGE).put((byte) 0xFF).put((byte) code);
        file.putShort((short) (data.length + 2)).put(data);
        return file.put(jpeg, START_OF_IMAGE, jpeg.length - START_OF_IMAGE).array();
    }

    /** A JPEG file whose scan comes again and again. */
    static byte[] manyScans(int scans) {
        byte[] jpeg = jpeg(16, 16);
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + scans * scan.length);
        file.put(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < scans; i++) {
            file.put(scan);
        }
        return file.put(jpeg, jpeg.length - 2, 2).array();
    }

    /** A small file whose head claims that size: a bomb, if somebody makes room for it. */
    static byte[] claimingPng(int width, int height) {
        byte[] png = opaquePng(8, 8);
        ByteBuffer file = ByteBuffer.wrap(png.clone());
        file.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(file.array(), 12, 17);
        return file.putInt(29, (int) sum.getValue()).array();
    }

    static byte[] claimingGif(int width, int height) {
        byte[] gif = gif(8, 8);
        int descriptor = indexOf(gif, (byte) 0x2C, 13 + 3 * (2 << (gif[10] & 7)));
        for (int at : new int[] {6, descriptor + 5}) {
            gif[at] = (byte) width;
            gif[at + 1] = (byte) (width >> 8);
            gif[at + 2] = (byte) height;
            gif[at + 3] = (byte) (height >> 8);
        }
        return gif;
    }

    static byte[] claimingJpeg(int width, int height) {
        byte[] jpeg = jpeg(8, 8);
        for (int at = 2; at < jpeg.length - 8; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height);
                ByteBuffer.wrap(jpeg).putShort(at + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A lossless frame of that size in a file that says it is small. */
    static byte[] claimingWebp(int width, int height) {
        byte[] file = webp("lossless");
        for (int at = 12; at < file.length - 16; at++) {
            if (new String(file, at, 4, StandardCharsets.US_ASCII).equals("VP8L")) {
                int sides = (width - 1) | (height - 1) << 14 | 1 << 28;
                for (int i = 0; i < 4; i++) {
                    file[at + 9 + i] = (byte) (sides >> (8 * i));
                }
                return file;
            }
        }
        throw new IllegalStateException("no frame");
    }

    static byte[] cutOff(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOf(byte[] file, byte wanted, int from) {
        int at = from;
        while (file[at] != wanted) {
            at++;
        }
        return at;
    }

    private static BufferedImage flag(int width, int height, int type, Color ground) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setBackground(ground);
        pen.clearRect(0, 0, width, height);
        pen.setColor(UPPER_LEFT);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.setColor(LOWER_RIGHT);
        pen.fillRect(width / 2, height / 2, width - width / 2, height - height / 2);
        pen.dispose();
        return image;
    }

    private static byte[] write(BufferedImage image, String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, file)) {
                throw new IllegalStateException("not written: " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
