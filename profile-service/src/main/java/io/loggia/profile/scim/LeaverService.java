package io.loggia.profile.scim;

import io.loggia.profile.directory.CharterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Takes whom the directory deletes out of its groups. */
@ApplicationScoped
class LeaverService {

    private final ProvisionedMemberRepository memberships;
    private final ProvisionedGroupRepository groups;
    private final ScimMembers members;
    private final CharterService charters;

    LeaverService(
            ProvisionedMemberRepository memberships,
            ProvisionedGroupRepository groups,
            ScimMembers members,
            CharterService charters) {
        this.memberships = memberships;
        this.groups = groups;
        this.members = members;
        this.charters = charters;
    }

    /** The groups are locked in the order of their ids. */
    @Transactional(TxType.MANDATORY)
    void takeOut(UUID personId, Instant at) {
        for (UUID groupId : memberships.listGroupsOf(personId)) {
            if (charters.findLocked(groupId).isPresent()
                    && members.replace(groupId, Set.of(personId), Set.of(), at)) {
                groups.findPresent(groupId).ifPresent(group -> group.change(at));
            }
        }
    }
}
