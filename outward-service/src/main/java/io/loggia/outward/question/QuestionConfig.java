package io.loggia.outward.question;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How questions are dealt with. */
@ConfigMapping(prefix = "outward.question")
interface QuestionConfig {

    /** How long a question is somebody's who has claimed it, if they do not answer. */
    @WithDefault("24h")
    Duration lease();

    /** How long before its end the holder of a claim is reminded, and may keep it once more. */
    @WithDefault("4h")
    Duration reminder();

    /** How many shoulders one person may tap within a day. */
    @WithDefault("10")
    int tapsADay();

    /** How long PostgreSQL may look for words in questions. */
    @WithDefault("2s")
    Duration searchPatience();
}
