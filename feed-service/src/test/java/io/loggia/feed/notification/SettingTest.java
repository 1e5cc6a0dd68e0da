package io.loggia.feed.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.notification.Setting.QuietHours;
import io.loggia.feed.post.ReactionKind;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 22:00, true",
        "22:00, 07:00, 23:59, true",
        "22:00, 07:00, 00:00, true",
        "22:00, 07:00, 07:00, false",
        "22:00, 07:00, 12:00, false",
        "12:00, 13:00, 12:30, true",
        "12:00, 13:00, 13:00, false",
        "12:00, 13:00, 11:59, false",
    })
    void quietHoursMayGoOverMidnight(
            LocalTime from, LocalTime to, LocalTime time, boolean isQuiet) {
        assertThat(new QuietHours(from, to).contains(time)).isEqualTo(isQuiet);
    }

    @Test
    void nothingIsMailedUntilSomebodyWantsADigest() {
        Setting chosenByNobody = Setting.DEFAULT;

        for (Matter matter : Matter.values()) {
            assertThat(chosenByNobody.wants(matter, Channel.MAIL)).isFalse();
            assertThat(chosenByNobody.wants(matter, Channel.APP)).isTrue();
        }
        assertThat(chosenByNobody.wants(Matter.MENTIONS, Channel.PUSH)).isTrue();
        assertThat(chosenByNobody.wants(Matter.REACTIONS, Channel.PUSH)).isFalse();
    }

    @Test
    void everyKindOfReactionHasAKindOfNotification() {
        for (ReactionKind reaction : ReactionKind.values()) {
            assertThat(NotificationKind.of(reaction).name()).isEqualTo(reaction.name());
        }
    }
}
