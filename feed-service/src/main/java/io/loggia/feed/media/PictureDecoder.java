package io.loggia.feed.media;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.ProblemException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Turns a file into pixels, after its head has said that there are not too many of them. */
final class PictureDecoder {

    private static final int LONGEST_SIDE = 12_000;

    /** Memory for the pixels of one picture: of a larger one only every second, third… is taken. */
    private static final long MOST_BYTES = 50_000_000;

    private PictureDecoder() {}

    /** The first picture in the file; refuses what is too large, or none. */
    static BufferedImage decode(PictureFile file) {
        try (ImageInputStream input = new FileImageInputStream(file.path().toFile())) {
            ImageReader reader = file.format().newReader();
            try {
                reader.setInput(input, true, true);
                requireSize(reader.getWidth(0), reader.getHeight(0), file.mostPixels());
                return reader.read(0, sparing(reader));
            } finally {
                reader.dispose();
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // decoders meet hostile bytes with either
            throw FeedProblem.UNREADABLE_PICTURE.at("body", "is damaged, or not of its type");
        }
    }

    private static void requireSize(long width, long height, long mostPixels) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > mostPixels) {
            throw FeedProblem.PICTURE_TOO_LARGE.at(
                    "body",
                    "at most %d megapixels of this kind, and 12,000 pixels on a side"
                            .formatted(mostPixels / 1_000_000));
        }
    }

    private static ImageReadParam sparing(ImageReader reader) throws IOException {
        long bits =
                reader.getImageTypes(0).next().getColorModel().getPixelSize()
                        * (long) reader.getWidth(0)
                        * reader.getHeight(0);
        int step = (int) Math.ceil(Math.sqrt(bits / (double) Byte.SIZE / MOST_BYTES));
        ImageReadParam sparing = reader.getDefaultReadParam();
        sparing.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return sparing;
    }
}
