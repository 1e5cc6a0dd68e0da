package io.loggia.feed.notification;

import io.loggia.feed.FeedProblem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When nothing is pushed: from one minute of the day up to another, over midnight too. */
@Schema(name = "NotificationQuietHours")
record QuietTimes(
        @NotNull @Pattern(regexp = QuietTimes.TIME) @Schema(required = true, pattern = QuietTimes.TIME)
                String from,
        @NotNull @Pattern(regexp = QuietTimes.TIME) @Schema(required = true, pattern = QuietTimes.TIME)
                String to) {

    static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    Setting.QuietHours hours() {
        if (from.equals(to)) {
            throw FeedProblem.INVALID_FIELD.at("quietHours.to", "must be another time than from");
        }
        return new Setting.QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    static QuietTimes of(Setting.QuietHours hours) {
        return new QuietTimes(hours.from().toString(), hours.to().toString());
    }
}
