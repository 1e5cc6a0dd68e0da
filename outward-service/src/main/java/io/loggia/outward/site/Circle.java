package io.loggia.outward.site;

import io.loggia.outward.site.ExchangesView.Line;
import io.loggia.outward.site.ExchangesView.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays people out on a circle, the first at the top and the others clockwise in the order in which
 * they come up: the same exchanges are the same picture. Whoever comes up after the twelfth stands
 * in the list alone.
 */
final class Circle {

    static final int SIZE = 320;
    static final int RADIUS_OF_A_POINT = 22;

    private static final int MOST = 12;
    private static final int WIDEST = 6;
    private static final double MIDDLE = SIZE / 2.0;
    private static final double RADIUS = MIDDLE - RADIUS_OF_A_POINT - 2;

    private final Map<String, Point> points = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Circle(List<Exchange> exchanges) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Exchange exchange : exchanges) {
            enter(names, exchange.handle(), exchange.name());
            enter(names, exchange.otherHandle(), exchange.otherName());
        }
        for (Map.Entry<String, String> one : names.entrySet()) {
            points.put(one.getKey(), point(points.size(), names.size(), one.getValue()));
        }
        pairs(exchanges).forEach(this::connect);
    }

    List<Point> points() {
        return List.copyOf(points.values());
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    private record Pair(String one, String other) {}

    private static void enter(Map<String, String> names, String handle, String name) {
        if (names.size() < MOST) {
            names.putIfAbsent(handle, name);
        }
    }

    private static Point point(int place, int of, String name) {
        double angle = 2 * Math.PI * place / of - Math.PI / 2;
        return new Point(
                (int) Math.round(MIDDLE + RADIUS * Math.cos(angle)),
                (int) Math.round(MIDDLE + RADIUS * Math.sin(angle)),
                Presenter.initials(name),
                name);
    }

    /** Both directions are one line. */
    private static Map<Pair, Long> pairs(List<Exchange> exchanges) {
        Map<Pair, Long> times = new LinkedHashMap<>();
        for (Exchange exchange : exchanges) {
            boolean inOrder = exchange.handle().compareTo(exchange.otherHandle()) < 0;
            Pair pair =
                    inOrder
                            ? new Pair(exchange.handle(), exchange.otherHandle())
                            : new Pair(exchange.otherHandle(), exchange.handle());
            times.merge(pair, exchange.times(), Long::sum);
        }
        return times;
    }

    private void connect(Pair pair, long times) {
        Point one = points.get(pair.one());
        Point other = points.get(pair.other());
        if (one != null && other != null) {
            int width = (int) Math.min(times, WIDEST);
            lines.add(new Line(one.x(), one.y(), other.x(), other.y(), width));
        }
    }
}
