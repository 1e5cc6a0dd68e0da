package io.loggia.feed.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Brings pixels of any kind into sRGB and into the size in which pictures are shown. */
final class PictureScaler {

    private static final int LONG_SIDE = 2048;
    private static final int OPAQUE = 255;

    private PictureScaler() {}

    static BufferedImage scale(BufferedImage decoded) {
        BufferedImage image = inSrgb(decoded);
        double factor =
                Math.min(1, LONG_SIDE / (double) Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        // By halves at most: one step further and pixels would be left out instead of mixed.
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
            image = draw(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return draw(image, width, height);
    }

    private static BufferedImage inSrgb(BufferedImage image) {
        if (image.getColorModel().getColorSpace().isCS_sRGB()
                || image.getColorModel() instanceof IndexColorModel) {
            return image;
        }
        if (image.getColorModel().getNumColorComponents() == 1) {
            return fromGrey(image);
        }
        BufferedImage srgb = canvas(image, image.getWidth(), image.getHeight());
        return new ColorConvertOp(null).filter(image, srgb);
    }

    /** Files mean grey as sRGB does; Java takes it for linear and would make it too light. */
    private static BufferedImage fromGrey(BufferedImage grey) {
        Raster raster = grey.getRaster();
        int bands = raster.getNumBands();
        int surplusBits = raster.getSampleModel().getSampleSize(0) - Byte.SIZE;
        BufferedImage srgb = canvas(grey, grey.getWidth(), grey.getHeight());
        int[] samples = new int[grey.getWidth() * bands];
        int[] row = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            raster.getPixels(0, y, grey.getWidth(), 1, samples);
            for (int x = 0; x < row.length; x++) {
                int light = samples[x * bands] >> surplusBits;
                int alpha = bands > 1 ? samples[x * bands + 1] >> surplusBits : OPAQUE;
                row[x] = alpha << 24 | light << 16 | light << 8 | light;
            }
            srgb.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return srgb;
    }

    private static BufferedImage draw(BufferedImage image, int width, int height) {
        BufferedImage drawn = canvas(image, width, height);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage canvas(BufferedImage like, int width, int height) {
        return new BufferedImage(
                width,
                height,
                like.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB);
    }
}
