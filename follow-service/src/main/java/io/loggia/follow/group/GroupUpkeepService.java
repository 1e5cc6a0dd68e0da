package io.loggia.follow.group;

import io.loggia.events.MembershipDecided;
import io.loggia.events.MembershipEvent;
import io.loggia.events.ProfileKind;
import io.loggia.events.Relation;
import io.loggia.events.delivery.Delivered;
import io.loggia.follow.profile.ProfileRepository;
import io.loggia.follow.profile.ProfilesApplied;
import io.loggia.follow.tie.TieId;
import io.loggia.follow.tie.TieWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Makes ties of what is told of groups, people and memberships, in whatever order it arrives: each
 * event's row is committed first, then all that decides is read, with the tie locked.
 */
@ApplicationScoped
class GroupUpkeepService {

    private final GroupTieRepository ties;
    private final MembershipRepository memberships;
    private final ProfileRepository profiles;
    private final TieWriter writer;
    private final Clock clock;

    GroupUpkeepService(
            GroupTieRepository ties,
            MembershipRepository memberships,
            ProfileRepository profiles,
            TieWriter writer,
            Clock clock) {
        this.ties = ties;
        this.memberships = memberships;
        this.profiles = profiles;
        this.writer = writer;
        this.clock = clock;
    }

    @Transactional
    void on(@Observes ProfilesApplied applied) {
        Set<UUID> ids = applied.ids();
        welcomeFounders(ids);
        writer.change(ties.listOfDissolved(ids), (tie, before) -> Relation.NONE);
        writer.change(ties.listOfLeavers(ids), (tie, before) -> Relation.NONE);
        settle(memberships.listOf(ids));
    }

    /**
     * Whoever looks after a group belongs to it from its first day: the founder, and stewards who
     * were named without having been there before, as probes are. Their own profiles may not have
     * arrived yet; the group says that there are some.
     */
    private void welcomeFounders(Set<UUID> groupIds) {
        List<TieId> founders = ties.listOfFounders(groupIds);
        founders.forEach(
                tie ->
                        profiles.insertIfMissing(
                                tie.followerId(), ProfileKind.PERSON, clock.instant()));
        writer.change(founders, (tie, before) -> Relation.FOLLOWING);
    }

    @Transactional
    void keep(List<Delivered<MembershipEvent>> batch) {
        batch.forEach(delivered -> memberships.apply(of(delivered.event()), delivered.epoch()));
    }

    @Transactional
    void settle(Collection<TieId> decided) {
        writer.change(
                decided,
                (tie, before) -> memberships.isMember(tie) ? Relation.FOLLOWING : Relation.NONE);
    }

    static MembershipDecided of(MembershipEvent event) {
        return switch (event) {
            case MembershipDecided membership -> membership;
        };
    }
}
