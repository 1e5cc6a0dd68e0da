package io.loggia.feed.media;

import java.awt.image.BufferedImage;

/**
 * How the pixels of a picture lie: rows and columns may have changed places, and each may run
 * backwards. The eight values of EXIF's orientation tag.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    UPSIDE_DOWN_MIRRORED(false, false, true),
    TRANSPOSED(true, false, false),
    LEFT_SIDE_UP(true, false, true),
    TRANSPOSED_UPSIDE_DOWN(true, true, true),
    RIGHT_SIDE_UP(true, true, false);

    private final boolean swapped;
    private final boolean columnsBackwards;
    private final boolean rowsBackwards;

    Orientation(boolean swapped, boolean columnsBackwards, boolean rowsBackwards) {
        this.swapped = swapped;
        this.columnsBackwards = columnsBackwards;
        this.rowsBackwards = rowsBackwards;
    }

    /** The meaning of EXIF's number, from 1 on; of another one, that nothing has to be done. */
    static Orientation of(int exif) {
        return exif >= 1 && exif <= values().length ? values()[exif - 1] : UPRIGHT;
    }

    /** The same picture as it is to be looked at. */
    BufferedImage upright(BufferedImage lying) {
        if (this == UPRIGHT) {
            return lying;
        }
        int width = lying.getWidth();
        int height = lying.getHeight();
        BufferedImage upright =
                new BufferedImage(
                        swapped ? height : width, swapped ? width : height, lying.getType());
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int column = swapped ? y : x;
                int row = swapped ? x : y;
                upright.setRGB(
                        x,
                        y,
                        lying.getRGB(
                                columnsBackwards ? width - 1 - column : column,
                                rowsBackwards ? height - 1 - row : row));
            }
        }
        return upright;
    }
}
