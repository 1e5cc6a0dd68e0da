package io.loggia.profile.scim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How people are provisioned. */
@ConfigMapping(prefix = "profile.scim")
interface ScimConfig {

    /** Where clients reach it, for the locations that they are told; no slash at the end. */
    @WithDefault("http://localhost:8080/api/scim/v2")
    URI address();

    /**
     * The OIDC issuer at which provisioned people log in. Without one nobody of them is bound to a
     * login, and a first login makes a profile beside theirs.
     */
    Optional<String> issuer();

    /** Which attribute is the subject at that issuer; it does not change once it is bound. */
    @WithDefault("external-id")
    Subject subject();

    /** What the provider's subjects are called by the directory. */
    enum Subject {
        EXTERNAL_ID,
        USER_NAME
    }
}
