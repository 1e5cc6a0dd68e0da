package io.loggia.profile.org;

import io.loggia.events.ProfileKind;
import io.loggia.profile.ProfileProblem;
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
        if (profiles.require(id).kind() == ProfileKind.GROUP) {
            throw ProfileProblem.NOT_FOUND.exception();
        }
        return new OrgView(
                profiles.listByIds(org.listChain(id)), profiles.listByIds(org.listReports(id)));
    }
}
