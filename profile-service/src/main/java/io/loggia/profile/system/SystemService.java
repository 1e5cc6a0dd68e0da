package io.loggia.profile.system;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.EnrolmentService;
import io.loggia.profile.directory.ProfileService;
import io.loggia.profile.directory.ProfileView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes profiles of systems, each bound to the client that speaks for it. */
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
        return SystemView.of(profiles.require(id), request.clientId());
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
        return systems.findClient(id)
                .map(clientId -> SystemView.of(profiles.require(id), clientId))
                .orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    @Transactional
    List<SystemView> list() {
        Map<UUID, String> clients = systems.listClients();
        List<ProfileView> found = profiles.listByIds(List.copyOf(clients.keySet()));
        return found.stream()
                .map(
                        profile ->
                                SystemView.of(
                                        profile, Objects.requireNonNull(clients.get(profile.id()))))
                .toList();
    }
}
