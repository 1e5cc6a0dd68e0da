package io.loggia.outward.nudge;

import io.loggia.outward.WholePeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of hints: the author's own, and sums of at least five people for everybody else. */
@ApplicationScoped
public class OutcomeService {

    /** So long they are kept; a period of four weeks within it is always over. */
    private static final int DAYS = 90;

    /** Nobody writes more in a day by hand. */
    private static final int MOST_A_DAY = 50;

    private final OutcomeRepository outcomes;
    private final RuleRepository rules;
    private final Stops stops;
    private final Clock clock;

    OutcomeService(OutcomeRepository outcomes, RuleRepository rules, Stops stops, Clock clock) {
        this.outcomes = outcomes;
        this.rules = rules;
        this.stops = stops;
        this.clock = clock;
    }

    /** Counts them; a rule that was removed meanwhile has nothing to count. */
    @Transactional
    public void report(List<OutcomesRequest.Spoken> spoken, UUID profileId) {
        LocalDate today = today();
        outcomes.forgetBefore(today.minusDays(DAYS));
        for (OutcomesRequest.Spoken one : spoken) {
            severity(one.rule())
                    .ifPresent(level -> outcomes.count(one, level, profileId, today, MOST_A_DAY));
        }
    }

    @Transactional
    OutcomesView own(UUID profileId) {
        return new OutcomesView(outcomes.listOwn(profileId, today().minusDays(DAYS)));
    }

    /** A secret rule's name may tell something, too: only stewards see it. */
    @Transactional
    OutcomesView ofMany(boolean steward) {
        Set<String> hidden =
                rules.list().stream()
                        .map(Rule.Kept::rule)
                        .filter(rule -> rule.secret() && !steward)
                        .map(Rule::id)
                        .collect(Collectors.toSet());
        LocalDate today = today();
        List<LocalDate> starts =
                remembered(WholePeriod.FOUR_WEEKS.starts(today.minusDays(DAYS), today, today));
        return new OutcomesView(
                outcomes.listByRule(starts).stream()
                        .filter(count -> !hidden.contains(count.rule()))
                        .toList());
    }

    /**
     * Everybody's of those periods of four weeks that are remembered whole, each with the levels
     * that at least five people have met.
     */
    @Transactional
    public Map<LocalDate, List<LevelOutcomes>> byLevel(List<LocalDate> starts) {
        List<LocalDate> known = remembered(starts);
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<LocalDate, List<LevelOutcomes>> told =
                outcomes.listByLevel(known).stream()
                        .collect(Collectors.groupingBy(LevelOutcomes::start));
        Map<LocalDate, List<LevelOutcomes>> all = new TreeMap<>();
        known.forEach(start -> all.put(start, told.getOrDefault(start, List.of())));
        return all;
    }

    private List<LocalDate> remembered(List<LocalDate> starts) {
        LocalDate since = today().minusDays(DAYS);
        return starts.stream().filter(start -> !start.isBefore(since)).toList();
    }

    private Optional<Severity> severity(String ruleId) {
        return stops.has(ruleId)
                ? Optional.of(Severity.STOP)
                : rules.find(ruleId).map(kept -> kept.rule().severity());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
