package io.loggia.profile.people;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Imports of people. */
@ConfigMapping(prefix = "profile.people")
public interface PeopleConfig {

    /**
     * Sources whose keys are the subjects of an OIDC issuer, with that issuer: {@code
     * profile.people.issuer-of-source.hr=https://login.example.com/realms/company}. The first login
     * of such a subject gets the imported profile. People of any other source are never given to
     * somebody who logs in: a name that looks the same proves nothing.
     */
    Map<String, String> issuerOfSource();
}
