package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * The file of keys that the gateway signs passports with: a JWKS of private keys that names the
 * current one. Made once; only its owner may read it.
 */
public final class PassportKeys {

    private PassportKeys() {}

    /** The file, made if it is missing. */
    public static Path in(Path folder) {
        return KeyRingFile.made(
                folder, KeyKind.PASSPORT, () -> KeyRing.fresh(KeyKind.PASSPORT, Instant.now()));
    }

    /** What such a file holds, made anew. */
    public static String fresh() {
        return KeyRing.fresh(KeyKind.PASSPORT, Instant.now()).text();
    }

    /** What services may know of the keys: their public halves, as JSON. */
    public static String publicHalves(Path file) {
        return set(file).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** The key that signs. */
    public static RsaJsonWebKey current(Path file) {
        return key(file, new KeyRingFile(file).read().current());
    }

    /** Those that sign no more or not yet, and are known all the same. */
    public static List<RsaJsonWebKey> others(Path file) {
        String current = current(file).getKeyId();
        return set(file).getJsonWebKeys().stream()
                .filter(key -> !current.equals(key.getKeyId()))
                .map(RsaJsonWebKey.class::cast)
                .toList();
    }

    private static RsaJsonWebKey key(Path file, String id) {
        return (RsaJsonWebKey) set(file).findJsonWebKey(id, null, null, null);
    }

    private static JsonWebKeySet set(Path file) {
        try {
            return new JsonWebKeySet(Files.readString(file));
        } catch (IOException | JoseException e) {
            throw new PartFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
