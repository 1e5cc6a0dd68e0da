package io.loggia.outward.insight;

import io.loggia.outward.nudge.Severity;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Sums of many people, by periods that are over; what rests on fewer is absent, and named as
 * withheld. That nobody was there is not told apart from that only a few were.
 */
@Schema(name = "Insights")
record InsightsView(
        @Schema(required = true, description = "On how many people each figure rests at least")
                int fewestPeople,
        @Schema(required = true) List<Week> weeks,
        @Schema(required = true, description = "As far back as it is remembered: ninety days")
                List<Hints> hints,
        @Schema(required = true, description = "The most frequent first, without those of a few")
                List<Topic> topics,
        @Schema(
                        required = true,
                        description = "Asked about by many, and answered by fewer than two people")
                List<String> uncoveredTopics) {

    /** A figure of a week. */
    enum WeekFigure {
        ASKED,
        ANSWERED,
        MEDIAN_MINUTES_TO_ANSWER,
        SPEAKING,
        PUBLISHING
    }

    /** A figure of a topic. */
    enum TopicFigure {
        ASKED,
        POSTED
    }

    /** From a Monday to a Sunday. */
    @Schema(name = "InsightWeek")
    record Week(
            @Schema(required = true, description = "A Monday") LocalDate start,
            @Nullable @Schema(description = "Questions that were asked") Long asked,
            @Nullable @Schema(description = "Questions that got their first answer") Long answered,
            @Nullable @Schema(description = "To those first answers") Long medianMinutesToAnswer,
            @Nullable @Schema(description = "People with a voice when it ended") Long speaking,
            @Nullable @Schema(description = "People who published something") Long publishing,
            @Schema(required = true, description = "What rests on too few people to be told")
                    List<WeekFigure> withheld) {}

    /** What became of hints within four weeks. */
    @Schema(name = "InsightHints")
    record Hints(
            @Schema(required = true, description = "A Monday, four weeks before the end")
                    LocalDate start,
            @Schema(required = true) List<Level> levels,
            @Schema(required = true, description = "Levels that too few people met")
                    List<Severity> withheld) {}

    /** What became of hints of one level. */
    @Schema(name = "InsightLevel")
    record Level(
            @Schema(required = true) Severity level,
            @Schema(required = true) long kept,
            @Schema(required = true) long edited,
            @Schema(required = true) long cancelled) {}

    /** What is asked and said about a topic. */
    @Schema(name = "InsightTopic")
    record Topic(
            @Schema(required = true) String topic,
            @Schema(required = true) List<TopicPeriod> periods) {

        long total() {
            return periods.stream().mapToLong(TopicPeriod::total).sum();
        }
    }

    /** The same within four weeks. */
    @Schema(name = "InsightTopicPeriod")
    record TopicPeriod(
            @Schema(required = true, description = "A Monday, four weeks before the end")
                    LocalDate start,
            @Nullable @Schema(description = "Questions that were asked") Long asked,
            @Nullable @Schema(description = "Posts that became public") Long posted,
            @Schema(required = true, description = "What rests on too few people to be told")
                    List<TopicFigure> withheld) {

        private long total() {
            return (asked == null ? 0 : asked) + (posted == null ? 0 : posted);
        }
    }
}
