package io.loggia.outward.nudge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/**
 * What only this company can know of what it would rather ask about, for the rules of its first
 * start (stewards write them from then on); and how much advice one person gets.
 */
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

    /** How often one person may ask for advice in a minute. */
    @WithDefault("240")
    int advicesAMinute();

    /** Of how many different words one person may learn in a day that a secret rule has them. */
    @WithDefault("10")
    int secretsADay();
}
