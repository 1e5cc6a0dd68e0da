package io.loggia.outward.insight;

import io.loggia.outward.WholePeriod;
import io.loggia.outward.insight.InsightsView.Hints;
import io.loggia.outward.insight.InsightsView.Level;
import io.loggia.outward.insight.InsightsView.Topic;
import io.loggia.outward.insight.InsightsView.Week;
import io.loggia.outward.insight.InsightsView.WeekFigure;
import io.loggia.outward.nudge.LevelOutcomes;
import io.loggia.outward.nudge.OutcomeService;
import io.loggia.outward.nudge.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the figures of a time together. */
@ApplicationScoped
class InsightService {

    private final InsightRepository figures;
    private final TopicFigures topics;
    private final OutcomeService outcomes;
    private final Clock clock;

    InsightService(
            InsightRepository figures, TopicFigures topics, OutcomeService outcomes, Clock clock) {
        this.figures = figures;
        this.topics = topics;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    @Transactional
    public InsightsView read(InsightQuery query) {
        LocalDate today = today();
        List<LocalDate> weeks = WholePeriod.WEEK.starts(query.from(), query.to(), today);
        List<LocalDate> months = WholePeriod.FOUR_WEEKS.starts(query.from(), query.to(), today);
        List<Topic> known = months.isEmpty() ? List.of() : topics.list(months);
        return new InsightsView(
                WholePeriod.FEWEST_PEOPLE,
                weeks.isEmpty() ? List.of() : weeks(new Stretch(WholePeriod.WEEK, weeks)),
                hints(months),
                known,
                topics.uncovered(known));
    }

    private List<Week> weeks(Stretch stretch) {
        Map<WeekFigure, Map<LocalDate, Long>> all = new EnumMap<>(WeekFigure.class);
        all.put(WeekFigure.ASKED, figures.asked(stretch));
        all.put(WeekFigure.ANSWERED, figures.answered(stretch));
        all.put(WeekFigure.MEDIAN_MINUTES_TO_ANSWER, figures.minutesToAnswer(stretch));
        all.put(WeekFigure.SPEAKING, figures.speaking(stretch));
        all.put(WeekFigure.PUBLISHING, figures.publishing(stretch));
        return stretch.starts().stream().map(start -> week(start, all)).toList();
    }

    private static Week week(LocalDate start, Map<WeekFigure, Map<LocalDate, Long>> all) {
        Map<WeekFigure, Long> told = new EnumMap<>(WeekFigure.class);
        all.forEach(
                (figure, values) -> {
                    @Nullable Long value = values.get(start);
                    if (value != null) {
                        told.put(figure, value);
                    }
                });
        return new Week(
                start,
                told.get(WeekFigure.ASKED),
                told.get(WeekFigure.ANSWERED),
                told.get(WeekFigure.MEDIAN_MINUTES_TO_ANSWER),
                told.get(WeekFigure.SPEAKING),
                told.get(WeekFigure.PUBLISHING),
                Stream.of(WeekFigure.values())
                        .filter(figure -> !told.containsKey(figure))
                        .toList());
    }

    private List<Hints> hints(List<LocalDate> starts) {
        return outcomes.byLevel(starts).entrySet().stream()
                .map(one -> hints(one.getKey(), one.getValue()))
                .toList();
    }

    private static Hints hints(LocalDate start, List<LevelOutcomes> told) {
        List<Level> levels =
                told.stream()
                        .map(
                                one ->
                                        new Level(
                                                one.level(),
                                                one.kept(),
                                                one.edited(),
                                                one.cancelled()))
                        .toList();
        List<Severity> known = levels.stream().map(Level::level).toList();
        return new Hints(
                start,
                levels,
                Arrays.stream(Severity.values()).filter(level -> !known.contains(level)).toList());
    }
}
