package io.loggia.profile.group;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.ChartedGroup;
import io.loggia.profile.directory.CharterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Publishing the set-up of a group, finding those of others, and starting from one. */
@ApplicationScoped
class PatternService {

    private final PatternRepository patterns;
    private final GroupRepository groups;
    private final CharterService charters;
    private final Clock clock;

    PatternService(
            PatternRepository patterns,
            GroupRepository groups,
            CharterService charters,
            Clock clock) {
        this.patterns = patterns;
        this.groups = groups;
        this.charters = charters;
        this.clock = clock;
    }

    @Transactional
    PatternPageView page(GroupQuery query) {
        List<PatternRow> found = patterns.page(query);
        boolean more = found.size() > query.limit();
        List<PatternRow> shown = more ? found.subList(0, query.limit()) : found;
        return new PatternPageView(
                shown.stream().map(PatternRow::view).toList(),
                more ? shown.getLast().cursor().encode() : null);
    }

    @Transactional
    PatternView require(UUID groupId) {
        return patterns.find(groupId).orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    /** A hidden group publishes nothing: who reads a pattern learns that its group exists. */
    @Transactional
    PatternView publish(UUID stewardId, UUID groupId, Pattern pattern) {
        ChartedGroup group = requireStewarded(stewardId, groupId);
        if (!group.charter().entry().isKnownToAll()) {
            throw ProfileProblem.GROUP_HIDDEN.exception();
        }
        patterns.put(groupId, pattern, clock.instant());
        return require(groupId);
    }

    /** Again changes nothing. */
    @Transactional
    void withdraw(UUID stewardId, UUID groupId) {
        requireStewarded(stewardId, groupId);
        patterns.remove(groupId);
    }

    /** What no pattern is, or none for everybody, is told apart by nothing. */
    @Transactional(TxType.MANDATORY)
    void start(UUID groupId, UUID patternOf) {
        if (patterns.find(patternOf).isEmpty()) {
            throw ProfileProblem.INVALID_FIELD.at("patternOf", "must be a group with a pattern");
        }
        patterns.start(groupId, patternOf);
    }

    private ChartedGroup requireStewarded(UUID stewardId, UUID groupId) {
        ChartedGroup group =
                charters.findLocked(groupId).orElseThrow(ProfileProblem.NOT_FOUND::exception);
        if (!groups.find(stewardId, groupId)
                .orElseThrow(ProfileProblem.NOT_FOUND::exception)
                .steward()) {
            throw ProfileProblem.FORBIDDEN.exception();
        }
        return group;
    }
}
