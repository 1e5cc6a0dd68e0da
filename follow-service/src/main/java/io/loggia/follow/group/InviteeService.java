package io.loggia.follow.group;

import io.loggia.follow.block.BlockRepository;
import io.loggia.follow.profile.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Whom a steward may invite. */
@ApplicationScoped
class InviteeService {

    private final ProfileRepository profiles;
    private final BlockRepository blocks;

    InviteeService(ProfileRepository profiles, BlockRepository blocks) {
        this.profiles = profiles;
        this.blocks = blocks;
    }

    /** Somebody at work here between whom and the steward no block stands. */
    @Transactional
    boolean mayInvite(UUID stewardId, UUID personId) {
        return profiles.listPeople(Set.of(personId)).contains(personId)
                && !blocks.listAmong(Set.of(stewardId, personId)).between(stewardId, personId);
    }
}
