package io.loggia.feed.audience;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks {@link Visibility} and counts its refusals by rule, as visibility_denied_total: where many
 * posts are fetched only to be hidden, or none ever is, something is wrong.
 */
@Startup // its counts are there, at zero, before anybody reads
@ApplicationScoped
public class Denials {

    private final Map<Visibility.Rule, Counter> counters = new EnumMap<>(Visibility.Rule.class);

    Denials(MeterRegistry metrics) {
        Arrays.stream(Visibility.Rule.values())
                .forEach(rule -> counters.put(rule, counter(metrics, rule)));
    }

    private static Counter counter(MeterRegistry metrics, Visibility.Rule rule) {
        return Counter.builder("visibility.denied")
                .description("Posts that a reader was not shown")
                .tag("rule", rule.name().toLowerCase(Locale.ROOT))
                .register(metrics);
    }

    /** As {@link Visibility#canSee}. */
    public boolean canSee(Reading reading, PostFacts post) {
        return isNone(Visibility.denial(reading, post));
    }

    /** As {@link Visibility#canSeePlace}. */
    public boolean canSeePlace(Reading reading, PostFacts post) {
        return isNone(Visibility.denial(reading, post.undeleted()));
    }

    private boolean isNone(Optional<Visibility.Rule> denial) {
        denial.map(counters::get).ifPresent(Counter::increment);
        return denial.isEmpty();
    }
}
