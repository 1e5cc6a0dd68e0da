package io.loggia.follow.tie;

import io.loggia.events.Relation;
import io.loggia.follow.FollowProblem;
import io.loggia.follow.profile.Group;
import io.loggia.follow.profile.GroupRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Joining and leaving groups by one's own wish. */
@ApplicationScoped
public class GroupTieService {

    private final GroupRepository groups;
    private final TieRepository ties;
    private final TieWriter writer;
    private final FollowConfig config;

    GroupTieService(
            GroupRepository groups, TieRepository ties, TieWriter writer, FollowConfig config) {
        this.groups = groups;
        this.ties = ties;
        this.writer = writer;
        this.config = config;
    }

    /** How somebody stands to a profile; none, whatever it is, if there is no tie. */
    @Transactional
    public Relation relation(UUID personId, UUID profileId) {
        return ties.findRelations(personId, List.of(profileId))
                .getOrDefault(profileId, Relation.NONE);
    }

    @Transactional
    boolean isGroup(UUID id) {
        return groups.find(id).isPresent();
    }

    /** Whether there is an entrance for that person. */
    @Transactional
    boolean mayJoin(UUID personId, UUID groupId) {
        return groups.find(groupId)
                .flatMap(group -> Entrance.join(group, personId, relation(personId, groupId)))
                .isPresent();
    }

    /** In the caller's transaction. A group that is none for that person is not found. */
    void join(UUID personId, UUID groupId) {
        Map<TieId, Relation> now =
                writer.change(
                        List.of(new TieId(personId, groupId)),
                        (tie, before) -> joined(personId, groupId, before));
        if (now.isEmpty()) {
            throw FollowProblem.NOT_FOUND.exception();
        }
    }

    private Relation joined(UUID personId, UUID groupId, Relation before) {
        Group group = groups.hold(groupId).orElseThrow(FollowProblem.NOT_FOUND::exception);
        Relation next =
                Entrance.join(group, personId, before)
                        .orElseThrow(FollowProblem.NOT_FOUND::exception);
        if (next == Relation.FOLLOWING && next != before && isFull(personId)) {
            throw FollowProblem.TOO_MANY_FOLLOWS.exception();
        }
        return next;
    }

    private boolean isFull(UUID personId) {
        return ties.countFollows(Set.of(personId)).getOrDefault(personId, 0L)
                >= config.mostFollows();
    }

    /** Of a provisioned group the company's directory says who belongs to it. */
    void refuseToLeaveProvisioned(UUID personId, UUID groupId) {
        boolean decidedElsewhere =
                groups.find(groupId).filter(Group::isProvisioned).isPresent()
                        && relation(personId, groupId) == Relation.FOLLOWING;
        if (decidedElsewhere) {
            throw FollowProblem.PROVISIONED.exception();
        }
    }
}
