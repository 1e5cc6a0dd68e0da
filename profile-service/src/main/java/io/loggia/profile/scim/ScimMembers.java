package io.loggia.profile.scim;

import io.loggia.events.MembershipDecided;
import io.loggia.events.delivery.Outbox;
import io.loggia.profile.ProfileProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who belongs to groups of the directory, within the transaction that holds the group's profile.
 */
@ApplicationScoped
class ScimMembers {

    private final ProvisionedMemberRepository members;
    private final Outbox outbox;

    ScimMembers(ProvisionedMemberRepository members, Outbox outbox) {
        this.members = members;
        this.outbox = outbox;
    }

    Map<UUID, List<UUID>> listByGroups(Collection<UUID> groupIds) {
        return members.listByGroups(groupIds);
    }

    Set<UUID> listOf(UUID groupId) {
        return Set.copyOf(listByGroups(List.of(groupId)).getOrDefault(groupId, List.of()));
    }

    /**
     * Groups within groups are not spoken, and nobody is named whom the directory did not bring.
     */
    void requirePeople(Collection<UUID> ids) {
        if (!members.listPresent(ids).containsAll(ids)) {
            throw ProfileProblem.INVALID_FIELD.at(
                    GroupSchema.MEMBERS_VALUE, "must be the id of a User who is here");
        }
    }

    /** False if there is nothing to change; follow-service hears of each change. */
    boolean replace(UUID groupId, Set<UUID> before, Set<UUID> next, Instant at) {
        List<MembershipDecided> changes = new ArrayList<>();
        changes.addAll(members.set(groupId, without(before, next), false, at));
        changes.addAll(members.set(groupId, without(next, before), true, at));
        outbox.appendAll(changes);
        return !changes.isEmpty();
    }

    private static List<UUID> without(Set<UUID> ids, Set<UUID> others) {
        return ids.stream().filter(id -> !others.contains(id)).sorted().toList();
    }
}
