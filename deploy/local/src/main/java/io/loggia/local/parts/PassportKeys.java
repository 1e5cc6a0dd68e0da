package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * The file of keys that the gateway signs passports with: a JWKS of private keys whose ids are
 * {@code previous}, {@code current} and {@code next}. Made once; only its owner may read it.
 */
public final class PassportKeys {

    /** The id of the key that signs. */
    public static final String CURRENT = "current";

    private static final int BITS = 2048;

    private PassportKeys() {}

    /** The file, made if it is missing. */
    public static Path in(Path folder) {
        Path file = folder.resolve("passport-keys.json");
        if (Files.exists(file)) {
            return file;
        }
        try {
            Path fresh =
                    Files.createTempFile(
                            folder,
                            "passport-keys",
                            ".json",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, fresh());
            return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** What such a file holds, made anew. */
    public static String fresh() {
        return generated().toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    /** What services may know of the keys: their public halves, as JSON. */
    public static String publicHalves(Path file) {
        return read(file).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** The key that signs. */
    public static RsaJsonWebKey current(Path file) {
        return (RsaJsonWebKey) read(file).findJsonWebKey(CURRENT, null, null, null);
    }

    private static JsonWebKeySet read(Path file) {
        try {
            return new JsonWebKeySet(Files.readString(file));
        } catch (IOException | JoseException e) {
            throw new PartFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static JsonWebKeySet generated() {
        return new JsonWebKeySet(
                Stream.of("previous", CURRENT, "next").map(PassportKeys::generate).toList());
    }

    private static RsaJsonWebKey generate(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId(id);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new PartFailure("Cannot make a key", e);
        }
    }
}
