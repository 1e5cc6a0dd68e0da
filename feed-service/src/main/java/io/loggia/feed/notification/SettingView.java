package io.loggia.feed.notification;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be told of, by matter and channel, and when. */
@Schema(name = "NotificationSettings")
record SettingView(
        @Schema(required = true) List<MatterChoice> matters,
        @Schema(required = true) String timeZone,
        @Nullable QuietTimes quietHours,
        @Schema(required = true) SettingRequest.DigestChoice digest,
        @Schema(required = true) long version) {

    static SettingView of(Setting setting) {
        Setting.@Nullable QuietHours quiet = setting.quietHours();
        return new SettingView(
                Arrays.stream(Matter.values())
                        .map(
                                matter ->
                                        new MatterChoice(
                                                matter,
                                                setting.app().contains(matter),
                                                setting.push().contains(matter),
                                                setting.mail().contains(matter)))
                        .toList(),
                setting.zone().getId(),
                quiet == null ? null : QuietTimes.of(quiet),
                new SettingRequest.DigestChoice(setting.digest(), setting.digestHour()),
                setting.version());
    }
}
