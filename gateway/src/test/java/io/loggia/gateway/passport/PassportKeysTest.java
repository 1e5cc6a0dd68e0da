package io.loggia.gateway.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class PassportKeysTest {

    @Test
    void theKeyCalledCurrentSigns() {
        PassportKeys keys = PassportKeys.parse(file(rsa("previous"), rsa("current"), rsa("next")));

        assertThat(keys.signing().getKeyId()).isEqualTo("current");
    }

    @Test
    void theFileMayNameTheKeyThatSigns() {
        String file = file(rsa("a"), rsa("b")).replaceFirst("\\{", "{\"current\":\"b\",");

        assertThat(PassportKeys.parse(file).signing().getKeyId()).isEqualTo("b");
    }

    @Test
    void onlyPublicHalvesArePublished() throws JoseException {
        PassportKeys keys = PassportKeys.parse(file(rsa("current"), rsa("next")));

        JsonWebKeySet published = new JsonWebKeySet(keys.publicJson());

        assertThat(published.getJsonWebKeys())
                .hasSize(2)
                .allSatisfy(
                        key -> {
                            Map<String, Object> all =
                                    key.toParams(OutputControlLevel.INCLUDE_PRIVATE);
                            assertThat(all).doesNotContainKeys("d", "p", "q", "dp", "dq", "qi");
                        });
    }

    @Test
    void fileWithoutACurrentKeyIsRefused() {
        String file = file(rsa("next"));

        assertThatThrownBy(() -> PassportKeys.parse(file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherKindOfKeyIsRefused() throws JoseException {
        JsonWebKey curve = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        curve.setKeyId("next");
        String file = file(rsa("current"), curve);

        assertThatThrownBy(() -> PassportKeys.parse(file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void publicKeyAloneIsRefused() throws JoseException {
        String file = new JsonWebKeySet(rsa("current")).toJson(OutputControlLevel.PUBLIC_ONLY);

        assertThatThrownBy(() -> PassportKeys.parse(file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shortKeyIsRefused() throws JoseException {
        JsonWebKey small = RsaJwkGenerator.generateJwk(1024);
        small.setKeyId("next");
        String file = file(rsa("current"), small);

        assertThatThrownBy(() -> PassportKeys.parse(file)).hasMessageContaining("2048 bits");
    }

    @Test
    void textThatIsNoKeySetIsRefused() {
        assertThatThrownBy(() -> PassportKeys.parse("[]"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonWebKey rsa(String id) {
        try {
            JsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(JsonWebKey... keys) {
        return new JsonWebKeySet(Stream.of(keys).toList())
                .toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }
}
