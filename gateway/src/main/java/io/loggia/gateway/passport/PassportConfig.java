package io.loggia.gateway.passport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How passports are made. */
@ConfigMapping(prefix = "gateway.passport")
interface PassportConfig {

    /** A JWKS file with private RSA keys; its member {@code current} names the kid that signs. */
    Path keys();

    /** How often that file is read again, and so how late a replaced one is noticed. */
    @WithDefault("10s")
    Duration readAgain();

    /** How long a passport is good; services refuse more than two minutes. */
    @WithDefault("2m")
    Duration life();

    /** How long one passport is handed out again for the same session and service. */
    @WithDefault("1m")
    Duration reuse();
}
