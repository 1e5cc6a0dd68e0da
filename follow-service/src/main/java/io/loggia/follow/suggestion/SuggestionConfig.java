package io.loggia.follow.suggestion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far suggestions are looked for. These numbers bound what one answer costs. */
@ConfigMapping(prefix = "follow.suggestion")
public interface SuggestionConfig {

    /** From how many of those whom one follows, the newest first. */
    @WithDefault("100")
    int followees();

    /** How many follows of each of them, the newest first. */
    @WithDefault("50")
    int followsOfEach();

    /** How many people of each topic on each side: who came soon before oneself, and soon after. */
    @WithDefault("50")
    int peopleOfTopic();

    /** In how many departments where one knows nobody; two people of each. */
    @WithDefault("8")
    int departments();

    /** How many of each origin are weighed. */
    @WithDefault("200")
    int candidates();
}
