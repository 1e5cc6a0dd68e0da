package io.loggia.outward.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What keeps machines from the forms, and lets people through. */
@ConfigMapping(prefix = "outward.form")
interface FormConfig {

    /**
     * The secret by which forms are stamped, the same in every process of the site; where none is
     * given each makes its own, and a form outlives no restart.
     */
    Optional<String> stampKey();

    /** Whoever sends a form sooner has not read it. */
    @WithDefault("3s")
    Duration earliest();

    /** How long a form can be sent. */
    @WithDefault("1d")
    Duration latest();

    /** How many zero bits a browser has to find while somebody types. */
    @WithDefault("16")
    int proofBits();

    /** How many forms one address of the network may send in an hour, with that proof. */
    @WithDefault("20")
    int hourly();

    /** And how many of them without. */
    @WithDefault("3")
    int hourlyWithoutProof();
}
