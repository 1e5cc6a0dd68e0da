package io.loggia.feed.push;

import io.loggia.feed.carrier.Answer;
import io.loggia.feed.carrier.RetrySchedule;
import io.loggia.feed.notification.Channel;
import io.loggia.feed.notification.Setting;
import io.loggia.feed.notification.SettingRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What is to be pushed when and where, and how it ended; nothing is sent in here. */
@ApplicationScoped
class PushErrandService {

    /** Beyond the time that a push service may take: whoever is gone for longer has failed. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    static final int AT_A_TIME = 100;

    /** What nobody has a browser for is most of what is new. */
    private static final int FORGOTTEN_AT_A_TIME = 5_000;

    private final PushErrandRepository errands;
    private final PushSubscriptionRepository subscriptions;
    private final SettingRepository settings;
    private final PushConfig config;
    private final Clock clock;

    PushErrandService(
            PushErrandRepository errands,
            PushSubscriptionRepository subscriptions,
            SettingRepository settings,
            PushConfig config,
            Clock clock) {
        this.errands = errands;
        this.subscriptions = subscriptions;
        this.settings = settings;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Makes errands of some of what is new; what comes in quiet hours waits for their end. Says how
     * much it looked at.
     */
    @Transactional
    int make() {
        Instant now = clock.instant();
        errands.forget(now, now.minus(config.keptFor()), FORGOTTEN_AT_A_TIME);
        List<DueNotice> due = errands.listDue(now, AT_A_TIME);
        Map<?, Setting> chosen =
                settings.findByProfiles(due.stream().map(DueNotice::receiverId).toList());
        for (DueNotice notice : due) {
            Setting setting = chosen.get(notice.receiverId());
            make(notice, setting == null ? Setting.DEFAULT : setting, now);
        }
        return due.size();
    }

    private void make(DueNotice notice, Setting setting, Instant now) {
        Instant quietUntil = quietUntil(setting, now);
        boolean wanted = setting.wants(notice.kind().matter(), Channel.PUSH);
        if (wanted && quietUntil == null) {
            errands.make(notice, now);
        }
        errands.putOff(notice, wanted ? quietUntil : null);
    }

    private static @Nullable Instant quietUntil(Setting setting, Instant now) {
        ZonedDateTime there = now.atZone(setting.zone());
        Setting.QuietHours quiet = setting.quietHours();
        if (quiet == null || !quiet.contains(there.toLocalTime())) {
            return null;
        }
        ZonedDateTime end = there.with(quiet.to());
        return (end.isAfter(there) ? end : end.plusDays(1)).toInstant();
    }

    /** Some errands that are due; nobody else runs them meanwhile. */
    @Transactional
    List<PushErrand> takeUp() {
        Instant now = clock.instant();
        return errands.takeUp(now, now.plus(config.timeout()).plus(MARGIN), AT_A_TIME);
    }

    /** There is nothing to tell any more. */
    @Transactional
    void drop(PushErrand errand) {
        errands.remove(errand);
    }

    /** A push service that knows a browser no longer is not asked for it again. */
    @Transactional
    void record(PushErrand errand, Answer answer) {
        PushSubscription subscription = errand.subscription();
        RetrySchedule schedule = config.schedule();
        Instant next =
                clock.instant()
                        .plus(schedule.pauseAfter(errand.attempts(), RandomGenerator.getDefault()));
        if (PushOutcome.of(answer) == PushOutcome.GONE) {
            subscriptions.remove(subscription.personId(), subscription.id());
        } else if (answer.isTaken() || schedule.isOver(errand.madeAt(), next)) {
            errands.remove(errand);
        } else {
            errands.retry(errand, next);
        }
    }
}
