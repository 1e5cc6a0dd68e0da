package io.loggia.profile.erasure;

import io.loggia.events.ErasureOutcome;
import io.loggia.profile.erasure.RecordRepository.Act;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders with what was reported and recorded of them, written within one transaction. */
@ApplicationScoped
class Orders {

    private final ErasureRepository erasures;
    private final ReportRepository reports;
    private final RecordRepository records;
    private final HoldRepository holds;
    private final OwnErasureRepository asked;

    Orders(
            ErasureRepository erasures,
            ReportRepository reports,
            RecordRepository records,
            HoldRepository holds,
            OwnErasureRepository asked) {
        this.erasures = erasures;
        this.reports = reports;
        this.records = records;
        this.holds = holds;
        this.asked = asked;
    }

    Optional<Erasure> find(UUID id) {
        return erasures.find(id);
    }

    /** People who left before that, and whom nothing keeps from being erased. */
    List<UUID> listDue(Instant leftBefore, int limit) {
        return erasures.listDue(leftBefore, limit);
    }

    boolean isDue(UUID id, Instant leftBefore) {
        return erasures.isDue(id, leftBefore);
    }

    /** People who asked for it, whose time is over, and whom nothing keeps from being erased. */
    List<UUID> listAskedFor(Instant now, int limit) {
        return asked.listDue(now, limit);
    }

    boolean isAskedFor(UUID id, Instant now) {
        return asked.isDue(id, now);
    }

    boolean isHeld(UUID id) {
        return holds.find(id).isPresent();
    }

    /** Without an admin it is a rule's order; or it is the person's own. */
    void add(UUID id, @Nullable UUID adminId, @Nullable String reason, Instant at) {
        erasures.add(id, at);
        note(id, Act.ORDERED, adminId, reason, at);
    }

    void markHeld(UUID id, Instant at) {
        reports.put(Report.own(id, ErasureOutcome.HELD, 0, at));
    }

    /** The version is that of what is left of the profile. */
    void markErased(UUID id, long version, Instant at) {
        erasures.markErased(id, at);
        reports.put(Report.own(id, ErasureOutcome.DONE, version, at));
        records.removeReasons(id);
        asked.remove(id);
        note(id, Act.ERASED, null, null, at);
    }

    void note(UUID id, Act act, @Nullable UUID adminId, @Nullable String reason, Instant at) {
        records.add(id, act, adminId, reason, at);
    }
}
