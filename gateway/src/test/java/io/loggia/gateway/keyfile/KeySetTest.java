package io.loggia.gateway.keyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jose4j.jwk.JsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySetTest {

    private static final String SECRET = "c2VjcmV0";

    @Test
    void keysStandAsInTheFileAndOneIsTheCurrent() {
        KeySet set = KeySet.parse("{\"current\":\"b\",\"keys\":[%s,%s]}".formatted(a("a"), a("b")));

        assertThat(set.keys()).extracting(JsonWebKey::getKeyId).containsExactly("a", "b");
        assertThat(set.current().getKeyId()).isEqualTo("b");
        assertThat(set).asString().doesNotContain(SECRET);
    }

    @Test
    void withoutANameTheKeyCalledCurrentIs() {
        KeySet set = KeySet.parse("{\"keys\":[%s,%s]}".formatted(a("next"), a("current")));

        assertThat(set.current().getKeyId()).isEqualTo("current");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                        | not JSON",
                "c2VjcmV0                                  | not JSON",
                "[]                                        | not JSON",
                "{\"keys\":[KEY                            | not JSON",
                "{}                                        | no member keys",
                "{\"keys\":\"c2VjcmV0\"}                   | no member keys",
                "{\"keys\":[]}                             | no key is the current",
                "{\"current\":\"b\",\"keys\":[KEY]}        | no key is the current",
                "{\"current\":7,\"keys\":[KEY]}            | no key is the current",
                "{\"current\":\"a\",\"keys\":[KEY,KEY]}    | two keys have the kid a",
                "{\"current\":\"a\",\"keys\":[KEY,{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]} | no kid",
                "{\"current\":\"a\",\"keys\":[KEY,{\"kid\":\"b\",\"kty\":\"none\"}]} | a key is none",
                "{\"current\":\"a\",\"keys\":[KEY,{\"kid\":\"b\"}]} | a key is none",
                "{\"current\":\"a\",\"keys\":[KEY,7]}      | a key is none"
            })
    void anythingElseIsRefusedAndNotRepeated(String file, String reason) {
        assertThatThrownBy(() -> KeySet.parse(file.replace("KEY", a("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining(SECRET)
                .hasNoCause();
    }

    private static String a(String id) {
        return "{\"kid\":\"%s\",\"kty\":\"oct\",\"k\":\"%s\"}".formatted(id, SECRET);
    }
}
