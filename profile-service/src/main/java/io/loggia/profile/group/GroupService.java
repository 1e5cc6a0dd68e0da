package io.loggia.profile.group;

import io.loggia.events.GroupEntry;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.ChartedGroup;
import io.loggia.profile.directory.Charter;
import io.loggia.profile.directory.CharterService;
import io.loggia.profile.directory.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Looking after groups, and finding them. */
@ApplicationScoped
class GroupService {

    private final GroupRepository groups;
    private final MemberRepository members;
    private final CharterService charters;

    GroupService(GroupRepository groups, MemberRepository members, CharterService charters) {
        this.groups = groups;
        this.members = members;
        this.charters = charters;
    }

    @Transactional
    GroupView require(UUID readerId, UUID id) {
        return groups.find(readerId, id).orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    @Transactional
    GroupPageView page(UUID readerId, GroupQuery query) {
        List<GroupRow> found = groups.page(readerId, query);
        boolean more = found.size() > query.limit();
        List<GroupRow> shown = more ? found.subList(0, query.limit()) : found;
        return new GroupPageView(
                shown.stream().map(GroupRow::view).toList(),
                more ? shown.getLast().cursor().encode() : null);
    }

    /** Whoever sees a group but does not look after it is told so; anybody else finds none. */
    @Transactional
    GroupView edit(UUID editorId, UUID id, VersionTag expected, GroupEditRequest request) {
        ChartedGroup group =
                charters.findLocked(id).orElseThrow(ProfileProblem.NOT_FOUND::exception);
        if (!require(editorId, id).steward()) {
            throw ProfileProblem.FORBIDDEN.exception();
        }
        if (!expected.names(group.version())) {
            throw ProfileProblem.PRECONDITION_FAILED.exception();
        }
        Charter charter = new Charter(entryOf(request, group), stewardsOf(request, id));
        charters.amend(id, request.name(), request.reason(), charter);
        return require(editorId, id);
    }

    /** Nobody belongs to it any more, and it is there for nobody; what was said stays unread. */
    @Transactional
    void dissolve(UUID founderId, UUID id) {
        if (charters.findLocked(id).isEmpty()) {
            throw ProfileProblem.NOT_FOUND.exception();
        }
        if (!founderId.equals(require(founderId, id).founderId())) {
            throw ProfileProblem.FORBIDDEN.exception();
        }
        charters.dissolve(id);
    }

    /** What was said where few could read it is not opened later, nor hidden what all knew. */
    private static GroupEntry entryOf(GroupEditRequest request, ChartedGroup group) {
        GroupEntry before = group.charter().entry();
        GroupEntry next = request.entry().word();
        if (next != before && !(next.isKnownToAll() && before.isKnownToAll())) {
            throw ProfileProblem.IMMUTABLE.at("entry");
        }
        return next;
    }

    private List<UUID> stewardsOf(GroupEditRequest request, UUID id) {
        List<UUID> wanted = request.stewards();
        if (!members.listMembersAmong(id, wanted).equals(new HashSet<>(wanted))) {
            throw ProfileProblem.INVALID_FIELD.at("stewardIds", "must be members");
        }
        return wanted;
    }
}
