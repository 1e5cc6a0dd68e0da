package io.loggia.feed.question;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient this service is with the projection of questions. */
@ConfigMapping(prefix = "feed.question")
public interface QuestionConfig {

    /** How long a claim is waited for before it counts as somebody else's. */
    @WithDefault("2s")
    Duration patience();

    /** The time between two looks. */
    @WithDefault("50ms")
    Duration pause();
}
