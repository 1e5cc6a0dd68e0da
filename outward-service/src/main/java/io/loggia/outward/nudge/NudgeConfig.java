package io.loggia.outward.nudge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What only this company can know of what it would rather ask about. */
@ConfigMapping(prefix = "outward.nudge")
public interface NudgeConfig {

    /** Customers who want to be asked before they are named. */
    Optional<List<String>> customers();

    /** Words that are not out yet; a secret itself, told to nobody who does not write one. */
    Optional<List<String>> embargo();

    /** Ends of names that only work inside, as in {@code corp.example.com}. */
    Optional<List<String>> insideHosts();

    /** Whether figures are not to be spoken of just now. */
    @WithDefault("false")
    boolean quietPeriod();
}
