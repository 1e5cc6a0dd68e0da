package io.loggia.profile.group;

import io.loggia.events.FollowChanged;
import io.loggia.events.FollowEvent;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps the projection of ties to groups; applying an event twice, or an older one, changes
 * nothing. A group's row is here before anybody can follow it, so what is no group now never was.
 */
@ApplicationScoped
class MemberService {

    private final MemberRepository members;

    MemberService(MemberRepository members) {
        this.members = members;
    }

    @Transactional
    void apply(List<Delivered<FollowEvent>> batch) {
        Set<UUID> groups =
                members.listGroups(
                        batch.stream()
                                .map(delivered -> tieOf(delivered.event()).followeeId())
                                .collect(Collectors.toSet()));
        batch.stream()
                .filter(delivered -> groups.contains(tieOf(delivered.event()).followeeId()))
                .forEach(delivered -> members.apply(tieOf(delivered.event()), delivered.epoch()));
    }

    private static FollowChanged tieOf(FollowEvent event) {
        return switch (event) {
            case FollowChanged tie -> tie;
        };
    }
}
