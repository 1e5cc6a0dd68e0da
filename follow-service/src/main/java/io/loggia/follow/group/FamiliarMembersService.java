package io.loggia.follow.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** One look at who is familiar in groups, holding no connection beyond it. */
@ApplicationScoped
class FamiliarMembersService {

    private final FamiliarMembersRepository familiar;

    FamiliarMembersService(FamiliarMembersRepository familiar) {
        this.familiar = familiar;
    }

    @Transactional
    List<FamiliarMembersView> list(UUID readerId, List<UUID> groupIds) {
        return familiar.list(readerId, groupIds);
    }
}
