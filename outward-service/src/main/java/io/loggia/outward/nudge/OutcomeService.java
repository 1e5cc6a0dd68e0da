package io.loggia.outward.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of hints: the author's own, and sums of at least five people for everybody else. */
@ApplicationScoped
class OutcomeService {

    private static final int FEWEST_PEOPLE = 5;
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
        outcomes.forgetBefore(today.minusDays(DAYS), profileId);
        spoken.stream()
                .filter(one -> stops.has(one.rule()) || rules.find(one.rule()).isPresent())
                .forEach(one -> outcomes.count(one, profileId, today, MOST_A_DAY));
    }

    @Transactional
    public OutcomesView own(UUID profileId) {
        return new OutcomesView(outcomes.listOwn(profileId, today().minusDays(DAYS)));
    }

    /** A secret rule's name may tell something, too: only stewards see it. */
    @Transactional
    public OutcomesView ofMany(boolean steward) {
        Set<String> hidden =
                rules.list().stream()
                        .map(Rule.Kept::rule)
                        .filter(rule -> rule.secret() && !steward)
                        .map(Rule::id)
                        .collect(Collectors.toSet());
        return new OutcomesView(
                outcomes.listOfMany(FEWEST_PEOPLE, today().minusDays(DAYS)).stream()
                        .filter(count -> !hidden.contains(count.rule()))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
