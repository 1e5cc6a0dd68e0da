package io.loggia.profile.group;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.EnrolmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Founding a group, by oneself or from another group's pattern. */
@ApplicationScoped
class FoundingService {

    private final GroupRepository groups;
    private final MemberRepository members;
    private final EnrolmentService enrolments;
    private final PatternService patterns;
    private final Clock clock;

    FoundingService(
            GroupRepository groups,
            MemberRepository members,
            EnrolmentService enrolments,
            PatternService patterns,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.enrolments = enrolments;
        this.patterns = patterns;
        this.clock = clock;
    }

    @Transactional
    GroupView found(UUID founderId, GroupRequest request) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        enrolments.enrol(request.newGroup(id, founderId));
        members.addFounder(id, founderId, clock.instant());
        UUID patternOf = request.patternOf();
        if (patternOf != null) {
            patterns.start(id, patternOf);
        }
        return groups.find(founderId, id).orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }
}
