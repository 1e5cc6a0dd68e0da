package io.loggia.outward.nudge;

import io.loggia.outward.Side;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets a company begin with the rules of {@link Seed}, at the first start inside. */
@ApplicationScoped
class FirstRules {

    private final Side side;
    private final NudgeConfig config;
    private final RuleService rules;

    FirstRules(Side side, NudgeConfig config, RuleService rules) {
        this.side = side;
        this.config = config;
        this.rules = rules;
    }

    void begin(@Observes StartupEvent started) {
        if (!side.isSite()) {
            rules.begin(Seed.rules(config));
        }
    }
}
