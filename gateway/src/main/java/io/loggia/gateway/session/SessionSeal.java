package io.loggia.gateway.session;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-256-GCM over what a row holds, bound to the row's key: tokens moved to another row do not
 * open. The current key seals; whatever key the file still has opens.
 */
@ApplicationScoped
class SessionSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SessionKeyStore store;

    SessionSeal(SessionKeyStore store) {
        this.store = store;
    }

    Sealed seal(SessionKey row, byte[] plain) {
        SessionKeys keys = store.keys();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keyOf(keys, keys.current()), nonce, row, plain);
        return new Sealed(Buffer.buffer(nonce).appendBytes(sealed), keys.current());
    }

    /**
     * Nothing if the file has no such key (any more).
     *
     * @throws IllegalArgumentException for what was changed or moved
     */
    Optional<byte[]> open(SessionKey row, Sealed sealed) {
        @Nullable SecretKey key = store.keys().all().get(sealed.keyId());
        if (key == null) {
            return Optional.empty();
        }
        if (sealed.tokens().length() < NONCE_BYTES) {
            throw new IllegalArgumentException("a session is cut off");
        }
        ByteBuffer buffer = ByteBuffer.wrap(sealed.tokens().getBytes());
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return Optional.of(run(Cipher.DECRYPT_MODE, key, nonce, row, rest));
    }

    /** Ids of the keys that sealed before the current one, and still open. */
    List<String> olderKeys() {
        return store.keys().older();
    }

    private static SecretKey keyOf(SessionKeys keys, String id) {
        return Optional.ofNullable(keys.all().get(id)).orElseThrow();
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, SessionKey row, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.bytes());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("a session does not open with its key", e);
        }
    }
}
