package io.loggia.profile.system;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.EnrolmentService;
import io.loggia.profile.directory.ProfileService;
import io.loggia.profile.directory.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Profiles of systems, each bound to the client that speaks for it. */
@ApplicationScoped
class SystemService {

    private final SystemRepository systems;
    private final EnrolmentService enrolments;
    private final ProfileService profiles;
    private final Clock clock;

    SystemService(
            SystemRepository systems,
            EnrolmentService enrolments,
            ProfileService profiles,
            Clock clock) {
        this.systems = systems;
        this.enrolments = enrolments;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Transactional
    SystemView make(SystemRequest request) {
        requireOwner(request.ownerId());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        enrolments.enrol(request.newSystem(id));
        if (!systems.bind(id, request.clientId(), clock.instant())) {
            throw ProfileProblem.CLIENT_TAKEN.at("clientId");
        }
        return require(id);
    }

    /** The same again is no new version. Whoever answers for it already may have left since. */
    @Transactional
    SystemView revise(UUID id, VersionTag expected, SystemRevision next) {
        systems.lock();
        SystemRow now = requireRow(id);
        if (!expected.names(now.version())) {
            throw ProfileProblem.PRECONDITION_FAILED.exception();
        }
        if (!next.ownerId().equals(profiles.require(id).managerId())) {
            requireOwner(next.ownerId());
        }
        requireFree(next.clientId(), id);
        boolean isNew = profiles.revise(id, next.facts());
        if (isNew || !next.clientId().equals(now.clientId())) {
            systems.revise(now.next(next.clientId()), clock.instant());
        }
        return require(id);
    }

    private void requireFree(String clientId, UUID id) {
        if (systems.findByClient(clientId).filter(bound -> !bound.equals(id)).isPresent()) {
            throw ProfileProblem.CLIENT_TAKEN.at("clientId");
        }
    }

    /** Somebody has to look after what a program says: a person who is here. */
    private void requireOwner(UUID ownerId) {
        boolean present =
                profiles.listByIds(List.of(ownerId)).stream()
                        .filter(owner -> owner.kind() == ProfileKind.PERSON)
                        .anyMatch(owner -> owner.state() == ProfileState.ACTIVE);
        if (!present) {
            throw ProfileProblem.INVALID_FIELD.at("ownerId", "must be a person who works here");
        }
    }

    @Transactional
    SystemView require(UUID id) {
        return SystemView.of(profiles.require(id), requireRow(id));
    }

    private SystemRow requireRow(UUID id) {
        return systems.find(id).orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    /** In the order of handles. */
    @Transactional
    List<SystemView> list() {
        Map<UUID, SystemRow> rows =
                systems.listAll().stream()
                        .collect(Collectors.toMap(SystemRow::profileId, row -> row));
        return profiles.listByIds(List.copyOf(rows.keySet())).stream()
                .map(
                        profile ->
                                SystemView.of(
                                        profile, Objects.requireNonNull(rows.get(profile.id()))))
                .sorted(Comparator.comparing(SystemView::handle))
                .toList();
    }
}
