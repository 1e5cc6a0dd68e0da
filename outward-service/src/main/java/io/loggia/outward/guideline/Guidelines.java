package io.loggia.outward.guideline;

import io.loggia.outward.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The guidelines that hold, in memory; the same version, with the same rules, in all languages. At
 * most once a second somebody asks the database for a newer one, so that every process, on either
 * side, has it within a second or so. While it does not answer, those that are known hold.
 */
@ApplicationScoped
public class Guidelines {

    private static final Logger LOG = Logger.getLogger(Guidelines.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final GuidelineService service;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Shelf shelf;

    Guidelines(GuidelineService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /** Every version, the oldest first. */
    private record Shelf(
            SequencedMap<Integer, GuidelineText> texts, Instant askedAt, boolean isOld) {

        int version() {
            return texts.lastEntry().getKey();
        }
    }

    public GuidelinesView in(Language language) {
        Shelf known = known();
        return known.texts().lastEntry().getValue().view(known.version(), language);
    }

    public int version() {
        return known().version();
    }

    /** Whether it is a rule of the version that holds: what is decided from now on may name it. */
    public boolean holds(String ruleId) {
        return known().texts().lastEntry().getValue().find(ruleId, Language.EN).isPresent();
    }

    /** A rule as it stands, or as it stood last: what was decided by it can still be explained. */
    public Optional<GuidelinesView.Rule> find(String ruleId, Language language) {
        return known().texts().reversed().values().stream()
                .flatMap(text -> text.find(ruleId, language).stream())
                .findFirst();
    }

    /** After a publication in this process: whoever published sees it at once. */
    void read() {
        shelf = read(clock.instant());
    }

    private Shelf known() {
        Shelf known = shelf;
        if (known == null) {
            return first();
        }
        boolean fresh = clock.instant().isBefore(known.askedAt().plus(FRESH));
        if (!fresh && asking.tryLock()) {
            try {
                return again(known);
            } finally {
                asking.unlock();
            }
        }
        return known;
    }

    private Shelf first() {
        asking.lock();
        try {
            Shelf known = shelf;
            if (known == null) {
                known = read(clock.instant());
                shelf = known;
            }
            return known;
        } finally {
            asking.unlock();
        }
    }

    private Shelf again(Shelf known) {
        Instant now = clock.instant();
        Shelf next;
        try {
            next =
                    service.lastVersion() == known.version()
                            ? new Shelf(known.texts(), now, false)
                            : read(now);
        } catch (RuntimeException e) {
            if (!known.isOld()) {
                LOG.warnf("guidelines may be old: cause=%s", e);
            }
            next = new Shelf(known.texts(), now, true);
        }
        shelf = next;
        return next;
    }

    private Shelf read(Instant now) {
        return new Shelf(service.texts(), now, false);
    }
}
