package io.loggia.profile.directory;

import io.loggia.events.ProfileKind;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.handle.Handle;
import io.loggia.profile.handle.HandleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Finding profiles for a reader. A group that does not exist for the reader is not found, in the
 * same words as what never was.
 */
@ApplicationScoped
class LookupService {

    private final ProfileService profiles;
    private final HandleRepository handles;
    private final SightRepository sight;

    LookupService(ProfileService profiles, HandleRepository handles, SightRepository sight) {
        this.profiles = profiles;
        this.handles = handles;
        this.sight = sight;
    }

    @Transactional
    ProfileView require(UUID readerId, UUID id) {
        return listByIds(readerId, List.of(id)).stream()
                .findFirst()
                .orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    /** Also by a handle that the profile had once; the answer tells the present one. */
    @Transactional
    ProfileView requireByHandle(UUID readerId, String handle) {
        return Handle.spellingOf(handle)
                .flatMap(handles::findOwner)
                .map(id -> require(readerId, id))
                .orElseThrow(ProfileProblem.NOT_FOUND::exception);
    }

    /** In the order of the ids; those that are not found are left out. */
    @Transactional
    List<ProfileView> listByIds(UUID readerId, List<UUID> ids) {
        List<ProfileView> found = profiles.listByIds(ids);
        List<UUID> groups =
                found.stream().filter(LookupService::isGroup).map(ProfileView::id).toList();
        Set<UUID> seen = groups.isEmpty() ? Set.of() : sight.listSeen(readerId, groups);
        return found.stream()
                .filter(profile -> !isGroup(profile) || seen.contains(profile.id()))
                .toList();
    }

    private static boolean isGroup(ProfileView profile) {
        return profile.kind() == ProfileKind.GROUP;
    }
}
