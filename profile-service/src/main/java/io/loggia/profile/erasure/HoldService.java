package io.loggia.profile.erasure;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.ForgettingService;
import io.loggia.profile.erasure.RecordRepository.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps people from being erased, and lets an erasure go on that has waited for that. */
@ApplicationScoped
class HoldService {

    private final ForgettingService directory;
    private final HoldRepository holds;
    private final Orders orders;
    private final Eraser eraser;
    private final Clock clock;

    HoldService(
            ForgettingService directory,
            HoldRepository holds,
            Orders orders,
            Eraser eraser,
            Clock clock) {
        this.directory = directory;
        this.holds = holds;
        this.orders = orders;
        this.eraser = eraser;
        this.clock = clock;
    }

    @Transactional
    List<Hold> list() {
        return holds.listAll();
    }

    /** The same reason again changes nothing, another one replaces it. */
    @Transactional
    Hold place(UUID adminId, UUID id, String reason) {
        lock(id);
        Optional<Hold> same = holds.find(id).filter(hold -> hold.reason().equals(reason));
        if (same.isPresent()) {
            return same.get();
        }
        Hold hold = new Hold(id, adminId, clock.instant(), reason);
        holds.put(hold);
        orders.note(id, Act.HELD, adminId, reason, hold.placedAt());
        return hold;
    }

    /** Whoever is not held stays so. An erasure that was ordered meanwhile is done now. */
    @Transactional
    void lift(UUID adminId, UUID id) {
        lock(id);
        if (holds.remove(id)) {
            Instant now = clock.instant();
            orders.note(id, Act.LIFTED, adminId, null, now);
            if (orders.find(id).isPresent()) {
                eraser.erase(List.of(id), now);
            }
        }
    }

    private void lock(UUID id) {
        if (!directory.lock(id)) {
            throw ProfileProblem.NOT_FOUND.exception();
        }
    }
}
