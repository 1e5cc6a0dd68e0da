package io.loggia.feed.notification;

import static java.util.stream.Collectors.toSet;

import io.loggia.feed.FeedProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be told of: every matter once, all of it each time. */
@Schema(name = "NotificationSettingsRequest")
record SettingRequest(
        @NotNull @Size(max = 20) @Schema(required = true, maxItems = 20)
                List<@NotNull @Valid MatterChoice> matters,
        @NotNull @Size(max = 50) @Schema(
                        required = true,
                        maxLength = 50,
                        description = "A zone of the IANA database")
                String timeZone,
        @Nullable @Valid QuietTimes quietHours,
        @NotNull @Valid @Schema(required = true) DigestChoice digest) {

    Setting setting(long version) {
        return new Setting(
                chosen(MatterChoice::app),
                chosen(MatterChoice::push),
                chosen(MatterChoice::mail),
                zone(),
                quietHours == null ? null : quietHours.hours(),
                digest.wanted(),
                digest.hour(),
                version);
    }

    private Set<Matter> chosen(Predicate<MatterChoice> on) {
        Set<Matter> named = matters.stream().map(MatterChoice::matter).collect(toSet());
        if (named.size() != matters.size() || named.size() != Matter.values().length) {
            throw FeedProblem.INVALID_FIELD.at("matters", "must name every matter once");
        }
        return matters.stream().filter(on).map(MatterChoice::matter).collect(toSet());
    }

    private ZoneId zone() {
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw FeedProblem.INVALID_FIELD.at("timeZone", "must be a zone as Europe/Berlin");
        }
        return ZoneId.of(timeZone);
    }

    /** Whether a digest is mailed, once a day, and after which hour. */
    @Schema(name = "NotificationDigest")
    record DigestChoice(
            @NotNull @Schema(required = true) Boolean wanted,
            @NotNull @Min(0) @Max(23) @Schema(required = true, minimum = "0", maximum = "23")
                    Integer hour) {}
}
