package io.loggia.outward.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopsTest {

    private static final String JWT =
            "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLXRoaXM";

    private final Stops stops = new Stops();

    @Test
    void onlySecretsStop() {
        assertThat(stops.find("You idiot, Acme Corp gets a discount, PAY-1")).isEmpty();
        assertThat(stops.find("token " + JWT)).contains(new Stop("token", true));
        assertThat(stops.find("harmless", "<a href=\"https://u:p@host\">x</a>"))
                .contains(new Stop("password-in-url", true));
    }

    @Test
    void whatNobodyMayOverrideComesFirst() {
        var found = stops.find(JWT + " -----BEGIN PRIVATE KEY-----");

        assertThat(found).contains(new Stop("private-key", false));
    }

    @Test
    void onlySomeMayBeOverridden() {
        assertThat(stops.mayOverride("token")).isTrue();
        assertThat(stops.mayOverride("private-key")).isFalse();
        assertThat(stops.mayOverride("ticket")).isFalse();
        assertThat(stops.mayOverride(null)).isFalse();
    }
}
