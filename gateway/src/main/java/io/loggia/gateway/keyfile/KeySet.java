package io.loggia.gateway.keyfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A JWKS (RFC 7517) that says which of its keys is the current one; the oldest is the first. */
public record KeySet(JsonWebKey current, List<JsonWebKey> keys) {

    private static final String CURRENT = "current";

    public KeySet {
        keys = List.copyOf(keys);
    }

    /**
     * Its member {@code current} names the id of the current key; without it that is the key called
     * {@code current}. What is refused is never repeated, for it may hold a secret.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static KeySet parse(String json) {
        Map<String, Object> members = members(json);
        List<JsonWebKey> keys = keysOf(members);
        Object named = Objects.requireNonNullElse(members.get(CURRENT), CURRENT);
        Set<@Nullable String> ids = new HashSet<>();
        for (JsonWebKey key : keys) {
            if (key.getKeyId() == null) {
                throw new IllegalArgumentException("a key has no kid");
            }
            if (!ids.add(key.getKeyId())) {
                throw new IllegalArgumentException("two keys have the kid " + key.getKeyId());
            }
        }
        JsonWebKey current =
                keys.stream()
                        .filter(key -> named.equals(key.getKeyId()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no key is the current"));
        return new KeySet(current, keys);
    }

    private static List<JsonWebKey> keysOf(Map<String, Object> members) {
        if (!(members.get("keys") instanceof List<?> spelled)) {
            throw new IllegalArgumentException("no member keys");
        }
        return spelled.stream().map(KeySet::key).toList();
    }

    /** One by one: jose4j's own set leaves out what it cannot read, and logs all of it. */
    private static JsonWebKey key(Object spelled) {
        if (!(spelled instanceof Map<?, ?> said)) {
            throw new IllegalArgumentException("a key is none");
        }
        try {
            Map<String, Object> members = new HashMap<>();
            said.forEach((name, value) -> members.put(String.valueOf(name), value));
            return JsonWebKey.Factory.newJwk(members);
        } catch (JoseException | RuntimeException _) {
            throw new IllegalArgumentException("a key is none");
        }
    }

    private static Map<String, Object> members(String json) {
        try {
            return JsonUtil.parseJson(json);
        } catch (JoseException _) {
            throw new IllegalArgumentException("not JSON");
        }
    }

    /** Never a key in a log. */
    @Override
    public String toString() {
        return "KeySet[" + current.getKeyId() + "]";
    }
}
