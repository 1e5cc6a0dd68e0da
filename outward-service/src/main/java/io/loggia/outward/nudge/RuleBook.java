package io.loggia.outward.nudge;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.guideline.Guidelines;
import io.loggia.outward.guideline.GuidelinesView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold, in memory: at most once a second somebody asks the database whether they
 * have changed, so that every process has a change within a second or so. While it does not answer,
 * those that are known hold.
 */
@ApplicationScoped
class RuleBook {

    private static final Logger LOG = Logger.getLogger(RuleBook.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final RuleService rules;
    private final Stops stops;
    private final Guidelines guidelines;
    private final OutwardConfig company;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Page page;

    RuleBook(
            RuleService rules,
            Stops stops,
            Guidelines guidelines,
            OutwardConfig company,
            Clock clock) {
        this.rules = rules;
        this.stops = stops;
        this.guidelines = guidelines;
        this.company = company;
        this.clock = clock;
    }

    private record Page(long change, Review review, Instant askedAt, boolean isOld) {}

    Review review() {
        Page known = page;
        if (known == null) {
            return first().review();
        }
        boolean fresh = clock.instant().isBefore(known.askedAt().plus(FRESH));
        if (!fresh && asking.tryLock()) {
            try {
                return again(known).review();
            } finally {
                asking.unlock();
            }
        }
        return known.review();
    }

    /** After a change in this process: whoever made it sees it at once. */
    void read() {
        page = read(clock.instant());
    }

    private Page first() {
        asking.lock();
        try {
            Page known = page;
            if (known == null) {
                known = read(clock.instant());
                page = known;
            }
            return known;
        } finally {
            asking.unlock();
        }
    }

    private Page again(Page known) {
        Instant now = clock.instant();
        Page next;
        try {
            next =
                    rules.lastChange() == known.change()
                            ? new Page(known.change(), known.review(), now, false)
                            : read(now);
        } catch (RuntimeException e) {
            if (!known.isOld()) {
                LOG.warnf("rules may be old: cause=%s", e);
            }
            next = new Page(known.change(), known.review(), now, true);
        }
        page = next;
        return next;
    }

    private Page read(Instant now) {
        RuleService.Edition edition = rules.edition();
        return new Page(
                edition.change(),
                Review.of(
                        stops,
                        edition.rules().stream().map(Rule.Kept::rule).toList(),
                        this::number,
                        company),
                now,
                false);
    }

    /** Guidelines keep the rules that are cited; a number that nothing has points nowhere. */
    private int number(String guideline) {
        return guidelines.find(guideline, Language.EN).map(GuidelinesView.Rule::number).orElse(0);
    }
}
