package io.loggia.profile.erasure;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.ProfileService;
import io.loggia.profile.erasure.RecordRepository.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** People who ask to be erased, and who think better of it. */
@ApplicationScoped
class OwnErasureService {

    private final ProfileService profiles;
    private final OwnErasureRepository asked;
    private final OwnErasureConfig config;
    private final Orders orders;
    private final Clock clock;

    OwnErasureService(
            ProfileService profiles,
            OwnErasureRepository asked,
            OwnErasureConfig config,
            Orders orders,
            Clock clock) {
        this.profiles = profiles;
        this.asked = asked;
        this.config = config;
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    OwnErasureView show(UUID id) {
        return asked.find(id)
                .map(one -> OwnErasureView.of(one, orders.isHeld(id), config.waits()))
                .orElseGet(() -> OwnErasureView.none(config.waits()));
    }

    /** Asking again changes nothing. */
    @Transactional
    OwnErasureView ask(UUID id, String handle) {
        if (!profiles.requireLocked(id).handle().equals(handle)) {
            throw ProfileProblem.INVALID_FIELD.at("handle", "must be your own handle");
        }
        if (asked.find(id).isEmpty()) {
            Instant now = clock.instant();
            asked.add(new OwnErasure(id, now, now.plus(config.waits())));
            orders.note(id, Act.REQUESTED, id, null, now);
        }
        return show(id);
    }

    /** Whoever has not asked has nothing to take back, which is as well. */
    @Transactional
    void takeBack(UUID id) {
        profiles.requireLocked(id);
        if (asked.remove(id)) {
            orders.note(id, Act.WITHDRAWN, id, null, clock.instant());
        }
    }
}
