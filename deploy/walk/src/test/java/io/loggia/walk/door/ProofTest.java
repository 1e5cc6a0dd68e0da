package io.loggia.walk.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

class ProofTest {

    @Test
    void theHashBeginsWithZeros() throws NoSuchAlgorithmException {
        String number = Proof.find("stamp", 12);

        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(("stamp." + number).getBytes(US_ASCII));
        assertThat(hash[0]).isZero();
        assertThat(hash[1] & 0xF0).isZero();
    }

    @Test
    void noWorkIsDoneAtOnce() {
        assertThat(Proof.find("stamp", 0)).isEqualTo("0");
    }
}
