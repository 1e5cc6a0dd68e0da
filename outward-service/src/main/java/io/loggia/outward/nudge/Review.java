package io.loggia.outward.nudge;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a text by all rules; the same rules give advice and hold a post at the wall. */
@ApplicationScoped
public class Review {

    private static final int MOST = 20;

    /** More of the same help nobody. */
    private static final int MOST_OF_A_RULE = 5;

    private final Rules rules;

    Review(NudgeConfig config, OutwardConfig company) {
        this.rules = Rules.of(config, company);
    }

    /** At most 20 hints, the heaviest first, then in the order of the text. */
    public List<NudgeView> advise(String text, List<@Nullable String> alts, Language language) {
        Writing writing = Writing.of(text, alts);
        return rules.all().stream()
                .flatMap(
                        armed ->
                                armed.finder()
                                        .in(writing)
                                        .sorted(Comparator.comparingInt(Span::start))
                                        .limit(MOST_OF_A_RULE)
                                        .map(span -> armed.rule().at(span, text, language)))
                .sorted(
                        Comparator.comparing(NudgeView::severity)
                                .thenComparingInt(NudgeView::start))
                .limit(MOST)
                .toList();
    }

    /** The first rule that holds what consists of these texts; one that nobody overrides first. */
    public Optional<Stop> stop(String... texts) {
        List<Writing> writings = Stream.of(texts).map(text -> Writing.of(text, List.of())).toList();
        return rules.all().stream()
                .filter(armed -> armed.rule().severity() == Severity.STOP)
                .filter(
                        armed ->
                                writings.stream()
                                        .anyMatch(
                                                one ->
                                                        armed.finder()
                                                                .in(one)
                                                                .findAny()
                                                                .isPresent()))
                .map(armed -> new Stop(armed.rule().id(), armed.rule().overridable()))
                .min(Comparator.comparing(Stop::overridable));
    }

    /** Whether a rule of that name may be overridden by the author. */
    public boolean mayOverride(@Nullable String ruleId) {
        return rules.all().stream()
                .map(Rules.Armed::rule)
                .anyMatch(rule -> rule.id().equals(ruleId) && rule.overridable());
    }
}
