package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.outward.site.ExchangesView.Line;
import io.loggia.outward.site.ExchangesView.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CircleTest {

    @Test
    void twoStandAboveEachOtherAndBothDirectionsAreOneLine() {
        var circle =
                new Circle(
                        List.of(
                                new Exchange("ada", "Ada Adler", "bob", "Bob", 2),
                                new Exchange("bob", "Bob", "ada", "Ada Adler", 1)));

        assertThat(circle.points())
                .containsExactly(
                        new Point(160, 24, "AA", "Ada Adler"), new Point(160, 296, "B", "Bob"));
        assertThat(circle.lines()).containsExactly(new Line(160, 24, 160, 296, 3));
    }

    @Test
    void noMoreThanTwelveStandOnItAndNoLineLeadsNowhere() {
        var exchanges =
                IntStream.range(0, 20)
                        .mapToObj(n -> new Exchange("a" + n, "A " + n, "b" + n, "B " + n, 100))
                        .toList();

        var circle = new Circle(exchanges);

        assertThat(circle.points()).hasSize(12).doesNotHaveDuplicates();
        assertThat(circle.lines()).hasSize(6).extracting(Line::width).containsOnly(6);
        assertThat(circle.points())
                .allSatisfy(
                        point -> {
                            assertThat(point.x()).isBetween(0, Circle.SIZE);
                            assertThat(point.y()).isBetween(0, Circle.SIZE);
                        });
    }

    @Test
    void nobodyMakesNoPicture() {
        assertThat(new Circle(List.of()).points()).isEmpty();
    }
}
