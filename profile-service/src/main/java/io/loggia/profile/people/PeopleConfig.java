package io.loggia.profile.people;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Imports of people. */
@ConfigMapping(prefix = "profile.people")
interface PeopleConfig {

    /**
     * Sources whose keys are the subjects of an OIDC issuer, with that issuer: {@code
     * profile.people.issuer-of-source.hr=https://login.example.com/realms/company}. Their people
     * are bound to these identities when they are imported. Nobody who logs in is ever given the
     * profile of another source's person: a name that looks the same proves nothing.
     */
    Map<String, String> issuerOfSource();
}
