package io.loggia.profile.org;

import io.loggia.profile.directory.ProfileService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class OrgService {

    private final ProfileService profiles;
    private final OrgRepository org;

    OrgService(ProfileService profiles, OrgRepository org) {
        this.profiles = profiles;
        this.org = org;
    }

    /** Whatever is no person has nobody above or below. */
    @Transactional
    OrgView around(UUID id) {
        profiles.require(id);
        return new OrgView(
                profiles.listByIds(org.listChain(id)), profiles.listByIds(org.listReports(id)));
    }
}
