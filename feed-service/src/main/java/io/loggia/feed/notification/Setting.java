package io.loggia.feed.notification;

import static io.loggia.feed.notification.Matter.BELLS;
import static io.loggia.feed.notification.Matter.MENTIONS;
import static io.loggia.feed.notification.Matter.QUESTIONS;
import static io.loggia.feed.notification.Matter.REACTIONS;
import static io.loggia.feed.notification.Matter.REPLIES;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told of, by channel, and when. Times are those of the zone; without
 * quiet hours there are none. Version 0 is that of the defaults, which nobody has chosen.
 */
public record Setting(
        Set<Matter> app,
        Set<Matter> push,
        Set<Matter> mail,
        ZoneId zone,
        @Nullable QuietHours quietHours,
        boolean digest,
        int digestHour,
        long version) {

    /**
     * All of it in the client, and pushed what waits for an answer or was asked for. No mail until
     * one says so: what was mailed cannot be taken back when it is deleted or hidden.
     */
    public static final Setting DEFAULT =
            new Setting(
                    EnumSet.allOf(Matter.class),
                    EnumSet.of(MENTIONS, REPLIES, QUESTIONS, BELLS),
                    EnumSet.complementOf(EnumSet.of(REACTIONS)),
                    ZoneId.of("UTC"),
                    null,
                    false,
                    8,
                    0);

    public Setting {
        app = Set.copyOf(app);
        push = Set.copyOf(push);
        mail = Set.copyOf(mail);
    }

    /** Whether somebody wants to be told of that, there. */
    public boolean wants(Matter matter, Channel channel) {
        return switch (channel) {
            case APP -> app.contains(matter);
            case PUSH -> push.contains(matter);
            case MAIL -> digest && mail.contains(matter);
        };
    }

    /** The next version, with which no more mails come. */
    Setting withoutDigest() {
        return new Setting(app, push, mail, zone, quietHours, false, digestHour, version + 1);
    }

    /** From one time of the day to another, which may be on the next one; the end is not quiet. */
    public record QuietHours(LocalTime from, LocalTime to) {

        public boolean contains(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }
    }
}
