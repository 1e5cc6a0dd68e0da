package io.loggia.profile.erasure;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.ForgettingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Orders the erasure of people, which is done at once unless somebody is held. */
@ApplicationScoped
class ErasureOrderService {

    private final ForgettingService directory;
    private final Orders orders;
    private final Eraser eraser;
    private final Clock clock;

    ErasureOrderService(ForgettingService directory, Orders orders, Eraser eraser, Clock clock) {
        this.directory = directory;
        this.orders = orders;
        this.eraser = eraser;
        this.clock = clock;
    }

    /** The same again changes nothing, whatever has become of it. */
    @Transactional
    void order(UUID adminId, UUID id, String reason) {
        boolean here = directory.lock(id);
        if (orders.find(id).isPresent()) {
            return;
        }
        if (!here) {
            throw ProfileProblem.NOT_FOUND.exception();
        }
        Instant now = clock.instant();
        orders.add(id, adminId, reason, now);
        if (orders.isHeld(id)) {
            orders.markHeld(id, now);
        } else {
            eraser.erase(List.of(id), now);
        }
    }

    /**
     * Erases some who have been gone for longer, but for whom somebody holds; how many were due.
     * Each is looked at again under its lock: an admin, or another replica, may have been faster.
     */
    @Transactional
    int eraseLeavers(Duration gone, int limit) {
        Instant now = clock.instant();
        List<UUID> due = orders.listDue(now.minus(gone), limit);
        List<UUID> ordered = new ArrayList<>();
        for (UUID id : due) {
            if (directory.lock(id) && orders.isDue(id, now.minus(gone))) {
                orders.add(id, null, null, now);
                ordered.add(id);
            }
        }
        eraser.erase(ordered, now);
        return due.size();
    }

    /** Erases some who asked for it when their time is over; as {@link #eraseLeavers}. */
    @Transactional
    int eraseThoseWhoAsked(int limit) {
        Instant now = clock.instant();
        List<UUID> due = orders.listAskedFor(now, limit);
        List<UUID> ordered = new ArrayList<>();
        for (UUID id : due) {
            if (directory.lock(id) && orders.isAskedFor(id, now)) {
                orders.add(id, id, null, now);
                ordered.add(id);
            }
        }
        eraser.erase(ordered, now);
        return due.size();
    }
}
