package io.loggia.follow.intake;

import io.loggia.follow.profile.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** One look for profiles, holding no connection beyond it. */
@ApplicationScoped
class ImportedProfileService {

    private final ProfileRepository profiles;

    ImportedProfileService(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    @Transactional
    boolean areKnown(Set<UUID> ids) {
        return profiles.listKnown(ids).size() == ids.size();
    }
}
