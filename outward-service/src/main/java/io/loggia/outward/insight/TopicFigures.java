package io.loggia.outward.insight;

import io.loggia.outward.WholePeriod;
import io.loggia.outward.insight.InsightsView.Topic;
import io.loggia.outward.insight.InsightsView.TopicFigure;
import io.loggia.outward.insight.InsightsView.TopicPeriod;
import io.loggia.outward.insight.TopicRepository.Figure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What comes in and goes out by topic, and who could answer. */
@ApplicationScoped
class TopicFigures {

    private static final int MOST = 50;

    /** One who answers may be away. */
    private static final int ENOUGH = 2;

    private final TopicRepository topics;

    TopicFigures(TopicRepository topics) {
        this.topics = topics;
    }

    /** Topics of which anything can be told, at most fifty, the most frequent first. */
    List<Topic> list(List<LocalDate> starts) {
        Stretch stretch = new Stretch(WholePeriod.FOUR_WEEKS, starts);
        var asked = byTopic(topics.asked(stretch));
        var posted = byTopic(topics.posted(stretch));
        return Stream.concat(asked.keySet().stream(), posted.keySet().stream())
                .distinct()
                .map(
                        topic ->
                                topic(
                                        topic,
                                        starts,
                                        asked.getOrDefault(topic, Map.of()),
                                        posted.getOrDefault(topic, Map.of())))
                .sorted(
                        Comparator.comparingLong(Topic::total)
                                .reversed()
                                .thenComparing(Topic::topic))
                .limit(MOST)
                .toList();
    }

    /** Those that many ask about, and fewer than two people answer. */
    List<String> uncovered(List<Topic> known) {
        List<String> wanted =
                known.stream()
                        .filter(
                                topic ->
                                        topic.periods().stream()
                                                .anyMatch(one -> one.asked() != null))
                        .map(Topic::topic)
                        .toList();
        return wanted.isEmpty() ? List.of() : topics.withFewerThan(ENOUGH, wanted);
    }

    private static Map<String, Map<LocalDate, Long>> byTopic(List<Figure> figures) {
        return figures.stream()
                .collect(
                        Collectors.groupingBy(
                                Figure::topic, Collectors.toMap(Figure::start, Figure::count)));
    }

    private static Topic topic(
            String topic,
            List<LocalDate> starts,
            Map<LocalDate, Long> asked,
            Map<LocalDate, Long> posted) {
        return new Topic(
                topic,
                starts.stream()
                        .map(start -> period(start, asked.get(start), posted.get(start)))
                        .toList());
    }

    private static TopicPeriod period(
            LocalDate start, @Nullable Long asked, @Nullable Long posted) {
        List<TopicFigure> withheld = new ArrayList<>();
        if (asked == null) {
            withheld.add(TopicFigure.ASKED);
        }
        if (posted == null) {
            withheld.add(TopicFigure.POSTED);
        }
        return new TopicPeriod(start, asked, posted, withheld);
    }
}
