package io.loggia.follow.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** One look at who is familiar, holding no connection beyond it. */
@ApplicationScoped
class FamiliarFollowersService {

    private final FamiliarRepository familiar;

    FamiliarFollowersService(FamiliarRepository familiar) {
        this.familiar = familiar;
    }

    @Transactional
    FamiliarFollowersView of(UUID readerId, UUID profileId) {
        return familiar.find(readerId, Set.of(profileId))
                .getOrDefault(profileId, FamiliarFollowersView.NOBODY);
    }
}
