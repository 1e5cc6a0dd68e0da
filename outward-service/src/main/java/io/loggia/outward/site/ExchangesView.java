package io.loggia.outward.site;

import java.util.List;

/**
 * Who has answered whom, as a list and as a still picture: people on a circle, lines between them.
 * Places are in units of a picture of {@link Circle#SIZE} by {@link Circle#SIZE}.
 */
public record ExchangesView(List<Row> rows, List<Point> points, List<Line> lines) {

    /** One direction of the list; {@code times} in words. */
    public record Row(String name, String path, String otherName, String otherPath, String times) {}

    /** Somebody on the circle. */
    public record Point(int x, int y, String initials, String name) {}

    /** Two people who have talked, the wider the more. */
    public record Line(int x1, int y1, int x2, int y2, int width) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int size() {
        return Circle.SIZE;
    }

    public int radius() {
        return Circle.RADIUS_OF_A_POINT;
    }
}
