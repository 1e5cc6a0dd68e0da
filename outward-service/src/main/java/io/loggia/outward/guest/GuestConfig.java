package io.loggia.outward.guest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail goes to guests, and how much of it. */
@ConfigMapping(prefix = "outward.guest")
public interface GuestConfig {

    /** How long the link in a mail holds. */
    @WithDefault("30m")
    Duration confirmWithin();

    /** How long a letter is tried to be sent. */
    @WithDefault("1d")
    Duration letterPatience();

    /** How long one try may take. */
    @WithDefault("10s")
    Duration sendWithin();

    /** At most so many mails with a link go to one address in an hour, whoever asks for them. */
    @WithDefault("3")
    int mailsAnHour();

    /** And so many in a day. */
    @WithDefault("10")
    int mailsADay();
}
