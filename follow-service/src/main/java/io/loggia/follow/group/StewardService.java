package io.loggia.follow.group;

import io.loggia.events.Relation;
import io.loggia.follow.Cursor;
import io.loggia.follow.FollowProblem;
import io.loggia.follow.Page;
import io.loggia.follow.PageRequest;
import io.loggia.follow.profile.Group;
import io.loggia.follow.profile.GroupRepository;
import io.loggia.follow.tie.GroupTieService;
import io.loggia.follow.tie.TieId;
import io.loggia.follow.tie.TieWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What members and stewards do in a group; whoever asks has been looked at before. */
@ApplicationScoped
class StewardService {

    private final GroupRepository groups;
    private final GroupTieRepository ties;
    private final GroupTieService relations;
    private final TieWriter writer;

    StewardService(
            GroupRepository groups,
            GroupTieRepository ties,
            GroupTieService relations,
            TieWriter writer) {
        this.groups = groups;
        this.ties = ties;
        this.relations = relations;
        this.writer = writer;
    }

    @Transactional
    boolean isMember(UUID personId, UUID groupId) {
        return groups.find(groupId).isPresent() && follows(personId, groupId);
    }

    @Transactional
    boolean isSteward(UUID personId, UUID groupId) {
        return groups.find(groupId)
                .filter(group -> group.isLookedAfterBy(personId, follows(personId, groupId)))
                .isPresent();
    }

    private boolean follows(UUID personId, UUID groupId) {
        return relations.relation(personId, groupId) == Relation.FOLLOWING;
    }

    @Transactional
    Page<MemberView> page(UUID groupId, Relation relation, PageRequest page) {
        return Page.cut(
                ties.page(groupId, relation, page.after(), page.limit() + 1),
                page.limit(),
                member -> new Cursor(member.since(), member.profileId()));
    }

    /** Lets in who has asked; again changes nothing. */
    @Transactional
    void letIn(UUID groupId, UUID personId) {
        change(
                groupId,
                personId,
                (group, before) ->
                        switch (before) {
                            case REQUESTED, FOLLOWING -> Relation.FOLLOWING;
                            case NONE, INVITED -> throw FollowProblem.NOT_REQUESTED.exception();
                        });
    }

    /** Whoever has asked already is let in. */
    @Transactional
    void invite(UUID groupId, UUID personId) {
        change(
                groupId,
                personId,
                (group, before) ->
                        switch (before) {
                            case REQUESTED, FOLLOWING -> Relation.FOLLOWING;
                            case NONE, INVITED -> Relation.INVITED;
                        });
    }

    /** A request is declined, an invitation taken back, a member leaves; but never the founder. */
    @Transactional
    void sendAway(UUID groupId, UUID personId) {
        if (relations.relation(personId, groupId) != Relation.NONE) {
            change(
                    groupId,
                    personId,
                    (group, before) -> {
                        if (group.isFoundedBy(personId)) {
                            throw FollowProblem.FORBIDDEN.exception();
                        }
                        return Relation.NONE;
                    });
        }
    }

    private void change(
            UUID groupId, UUID personId, BiFunction<Group, Relation, Relation> decision) {
        Optional<Relation> now =
                writer
                        .change(
                                List.of(new TieId(personId, groupId)),
                                (tie, before) -> decision.apply(hold(groupId), before))
                        .values()
                        .stream()
                        .findFirst();
        if (now.isEmpty()) {
            throw FollowProblem.NOT_FOUND.exception();
        }
    }

    private Group hold(UUID groupId) {
        return groups.hold(groupId).orElseThrow(FollowProblem.NOT_FOUND::exception);
    }
}
