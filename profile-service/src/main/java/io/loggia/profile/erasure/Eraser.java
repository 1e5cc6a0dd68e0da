package io.loggia.profile.erasure;

import io.loggia.profile.directory.ForgettingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Erases what this service has of people, within the transaction of whoever decided so. */
@ApplicationScoped
class Eraser {

    private final ForgettingService directory;
    private final Orders orders;

    Eraser(ForgettingService directory, Orders orders) {
        this.directory = directory;
        this.orders = orders;
    }

    /** Of people whose erasure is ordered. The words of all are looked through once. */
    void erase(Collection<UUID> ids, Instant at) {
        if (ids.isEmpty()) {
            return;
        }
        for (UUID id : ids) {
            directory.forget(id, at).ifPresent(version -> orders.markErased(id, version, at));
        }
        directory.forgetWords();
    }
}
