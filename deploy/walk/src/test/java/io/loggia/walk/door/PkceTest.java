package io.loggia.walk.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTest {

    @Test
    void challengeIsThatOfTheSpecification() {
        var pkce = new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

        assertThat(pkce.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void freshVerifiersDifferAndAreLongEnough() {
        var one = Pkce.fresh();
        var other = Pkce.fresh();

        assertThat(one.verifier()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(other.verifier());
    }
}
