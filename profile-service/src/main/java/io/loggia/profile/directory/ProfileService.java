package io.loggia.profile.directory;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.handle.Handle;
import io.loggia.profile.handle.HandleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finding profiles, and changing one's own. */
@ApplicationScoped
public class ProfileService {

    private final ProfileRepository profiles;
    private final HandleRepository handles;
    private final ProfileEvents events;
    private final HandleConfig config;
    private final Clock clock;

    ProfileService(
            ProfileRepository profiles,
            HandleRepository handles,
            ProfileEvents events,
            HandleConfig config,
            Clock clock) {
        this.profiles = profiles;
        this.handles = handles;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public ProfileView require(UUID id) {
        return profiles.find(id)
                .map(ProfileView::of)
                .orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    /** Nobody else changes it until the caller's transaction ends. */
    @Transactional(TxType.MANDATORY)
    public ProfileView requireLocked(UUID id) {
        return profiles.findLocked(id)
                .map(ProfileView::of)
                .orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    /** In the order of the ids; unknown ones are left out. */
    @Transactional
    public List<ProfileView> listByIds(List<UUID> ids) {
        Map<UUID, ProfileView> found =
                profiles.listByIds(ids).stream()
                        .map(ProfileView::of)
                        .collect(Collectors.toMap(ProfileView::id, Function.identity()));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    @Transactional
    ProfileView edit(UUID id, VersionTag expected, Presentation next) {
        Profile profile = requireUnchanged(id, expected);
        if (profile.edit(next, clock.instant())) {
            events.changed(profile);
        }
        return ProfileView.of(profile);
    }

    @Transactional
    ProfileView rename(UUID id, VersionTag expected, Handle wanted) {
        Profile profile = requireUnchanged(id, expected);
        if (!profile.handle().equals(wanted.value())) {
            take(wanted, id);
        }
        if (profile.rename(wanted.value(), clock.instant())) {
            events.changed(profile);
        }
        return ProfileView.of(profile);
    }

    /**
     * Carries into a system's profile what an admin says of it; false if all of it holds already.
     */
    @Transactional(TxType.MANDATORY)
    public boolean revise(UUID systemId, SystemFacts next) {
        Profile system =
                profiles.findLocked(systemId)
                        .filter(found -> found.kind() == ProfileKind.SYSTEM)
                        .orElseThrow(ProfileProblem.NOT_FOUND::exception);
        boolean isNew =
                system.revise(next.presentation(), next.ownerId(), system.state(), clock.instant());
        if (isNew) {
            events.changed(system);
        }
        return isNew;
    }

    /** Whoever has left and is still logged in for a moment changes nothing any more. */
    private Profile requireUnchanged(UUID id, VersionTag expected) {
        Profile profile =
                profiles.findLocked(id)
                        .filter(found -> found.state() == ProfileState.ACTIVE)
                        .orElseThrow(ProfileProblem.NOT_FOUND::exception);
        if (!expected.names(profile.version())) {
            throw ProfileProblem.PRECONDITION_FAILED.exception();
        }
        return profile;
    }

    /** A handle that one gave up is still one's own and can be taken again. */
    private void take(Handle wanted, UUID id) {
        if (wanted.reserved()) {
            throw ProfileProblem.HANDLE_RESERVED.at("handle");
        }
        boolean claimed = handles.claim(wanted.value(), id, clock.instant());
        if (!claimed && !handles.findOwner(wanted.value()).equals(Optional.of(id))) {
            throw ProfileProblem.HANDLE_TAKEN.at("handle");
        }
        if (claimed && handles.countOf(id) > config.keepAtMost()) {
            throw ProfileProblem.TOO_MANY_HANDLES.at("handle");
        }
    }
}
