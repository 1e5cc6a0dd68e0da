package io.loggia.gateway;

import java.util.Locale;

/**
 * A service behind the gateway: what a passport names as its audience, and whose API is offered.
 */
public enum Service {
    PROFILE,
    FOLLOW,
    FEED,
    OUTWARD;

    /** The name of the module, which is also the audience of its passports. */
    public String audience() {
        return name().toLowerCase(Locale.ROOT) + "-service";
    }
}
