package io.loggia.local.parts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The file of keys that the gateway seals sessions with. Made once; only its owner may read it. */
public final class SessionKeys {

    private SessionKeys() {}

    /**
     * The file, made if it is missing.
     *
     * @param secret the one that sealed sessions before there was such a file
     */
    public static Path in(Path folder, Optional<String> secret) {
        return KeyRingFile.made(
                folder,
                KeyKind.SESSIONS,
                () -> secret.map(SessionKeys::ofSecret).orElseGet(SessionKeys::made));
    }

    /** What such a file holds, made anew. */
    public static String fresh() {
        return made().text();
    }

    private static KeyRing made() {
        return KeyRing.fresh(KeyKind.SESSIONS, Instant.now());
    }

    /** What such a file holds where one secret has sealed sessions until now. */
    public static KeyRing ofSecret(String secret) {
        return KeyRing.ofSecret(secret, Instant.now());
    }
}
