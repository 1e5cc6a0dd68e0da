package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import com.unboundid.scim2.common.messages.PatchRequest;
import io.loggia.events.GroupEntry;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.ChartedGroup;
import io.loggia.profile.directory.CharterService;
import io.loggia.profile.directory.EnrolmentService;
import io.loggia.profile.directory.NewGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Brings groups in, says who belongs to them, and dissolves them. Whatever is said again writes
 * nothing. A group's profile is locked first, as whoever else changes it does.
 */
@ApplicationScoped
class ScimGroupService {

    private final ProvisionedGroupRepository groups;
    private final ScimMembers members;
    private final EnrolmentService enrolments;
    private final CharterService charters;
    private final Clock clock;

    ScimGroupService(
            ProvisionedGroupRepository groups,
            ScimMembers members,
            EnrolmentService enrolments,
            CharterService charters,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.enrolments = enrolments;
        this.charters = charters;
        this.clock = clock;
    }

    @Transactional
    ScimGroup get(UUID id) {
        return view(groups.findPresent(id).orElseThrow(ProfileProblem.NOT_FOUND::exception));
    }

    @Transactional
    ScimGroupPage page(UserQuery query) {
        List<ProvisionedGroup> found =
                groups.page(query.condition(), query.startIndex() - 1, query.count());
        Map<UUID, List<UUID>> memberIds =
                members.listByGroups(found.stream().map(ProvisionedGroup::profileId).toList());
        return new ScimGroupPage(
                found.stream()
                        .map(
                                group ->
                                        ScimGroup.of(
                                                group,
                                                memberIds.getOrDefault(
                                                        group.profileId(), List.of())))
                        .toList(),
                groups.count(query.condition()),
                query.startIndex());
    }

    /** Nobody founded it, and nobody joins or leaves it by hand. */
    @Transactional
    ScimGroup create(GroupDocument document) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        members.requirePeople(document.memberIds());
        enrolments.enrol(
                new NewGroup(id, null, document.displayName(), null, null, GroupEntry.PROVISIONED));
        ProvisionedGroup group =
                new ProvisionedGroup(id, document.externalId(), document.displayName(), now());
        groups.write(group);
        members.replace(id, Set.of(), document.memberIds(), now());
        return view(group);
    }

    @Transactional
    ScimGroup replace(UUID id, EntityTags expected, GroupDocument document) {
        return change(requireUnchanged(id, expected), document);
    }

    @Transactional
    ScimGroup patch(UUID id, EntityTags expected, PatchRequest operations) {
        ProvisionedGroup group = requireUnchanged(id, expected);
        ObjectNode document = GroupWriter.attributesOf(view(group));
        UserPatch.apply(operations, document);
        return change(group, GroupDocument.read(document));
    }

    /** Nobody belongs to it any more, and it is there for nobody. */
    @Transactional
    void delete(UUID id, EntityTags expected) {
        ProvisionedGroup group = requireUnchanged(id, expected);
        members.replace(id, members.listOf(id), Set.of(), now());
        group.drop(now());
        groups.write(group);
        charters.dissolve(id);
    }

    private ProvisionedGroup requireUnchanged(UUID id, EntityTags expected) {
        if (charters.findLocked(id).isEmpty()) {
            throw ProfileProblem.NOT_FOUND.exception();
        }
        ProvisionedGroup group =
                groups.findPresent(id).orElseThrow(ProfileProblem.NOT_FOUND::exception);
        if (!expected.name(group.version())) {
            throw ProfileProblem.PRECONDITION_FAILED.exception();
        }
        return group;
    }

    private ScimGroup change(ProvisionedGroup group, GroupDocument document) {
        UUID id = group.profileId();
        Set<UUID> before = members.listOf(id);
        members.requirePeople(document.without(before));
        boolean renamed = group.edit(document.externalId(), document.displayName());
        boolean others = members.replace(id, before, document.memberIds(), now());
        if (renamed || others) {
            group.change(now());
            groups.write(group);
        }
        rename(id, document.displayName());
        return view(group);
    }

    private void rename(UUID id, String displayName) {
        ChartedGroup profile =
                charters.findLocked(id).orElseThrow(ProfileProblem.NOT_FOUND::exception);
        charters.amend(id, displayName, profile.purpose(), profile.charter());
    }

    private ScimGroup view(ProvisionedGroup group) {
        UUID id = group.profileId();
        return ScimGroup.of(group, members.listByGroups(List.of(id)).getOrDefault(id, List.of()));
    }

    /** As clients are told it: a filter by what they were told finds no less and no more. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
