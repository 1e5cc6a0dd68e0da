package io.loggia.walk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The keys of one browser, which open what was sealed for it (RFC 8291, RFC 8188). */
final class SealedForBrowser {

    private static final String CURVE = "secp256r1";
    private static final int SECRET = 16;
    private static final int POINT = 65;
    private static final int COORDINATE = 32;
    private static final int KEY_AT = 21;
    private static final int TAG_BITS = 128;

    private final KeyPair keys = newKeys();
    private final byte[] secret = new byte[SECRET];

    SealedForBrowser() {
        new SecureRandom().nextBytes(secret);
    }

    String point() {
        return encode(bytes((ECPublicKey) keys.getPublic()));
    }

    String secret() {
        return encode(secret);
    }

    /** A salt, the size of records, the length of a key and the key; then the one record. */
    byte[] open(byte[] sealed) throws GeneralSecurityException {
        var salt = Arrays.copyOf(sealed, SECRET);
        var theirs = Arrays.copyOfRange(sealed, KEY_AT, KEY_AT + POINT);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(point(theirs), true);
        var about = new ByteArrayOutputStream();
        about.writeBytes("WebPush: info\0".getBytes(UTF_8));
        about.writeBytes(bytes((ECPublicKey) keys.getPublic()));
        about.writeBytes(theirs);
        var key = derived(secret, agreement.generateSecret(), about.toByteArray(), COORDINATE);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(
                        derived(salt, key, "Content-Encoding: aes128gcm\0".getBytes(UTF_8), 16),
                        "AES"),
                new GCMParameterSpec(
                        TAG_BITS,
                        derived(salt, key, "Content-Encoding: nonce\0".getBytes(UTF_8), 12)));
        return unpadded(cipher.doFinal(Arrays.copyOfRange(sealed, KEY_AT + POINT, sealed.length)));
    }

    /** After the words there is a 2, and zeros. */
    private static byte[] unpadded(byte[] record) {
        var end = record.length - 1;
        while (record[end] == 0) {
            end--;
        }
        return Arrays.copyOf(record, end);
    }

    private static byte[] derived(byte[] salt, byte[] key, byte[] about, int length)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract()
                                .addIKM(key)
                                .addSalt(salt)
                                .thenExpand(about, length));
    }

    /** Whether a header is that of this key, and is signed with it: {@code vapid t=…, k=…}. */
    static boolean isSigned(String header, String publicKey) throws GeneralSecurityException {
        var parts = header.split("vapid t=|, ?k=", -1);
        if (parts.length != 3 || !parts[2].equals(publicKey)) {
            return false;
        }
        var token = parts[1].split("[.]", -1);
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(point(decode(publicKey)));
        signature.update((token[0] + "." + token[1]).getBytes(UTF_8));
        return signature.verify(decode(token[2]));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CURVE, e);
        }
    }

    private static ECPublicKey point(byte[] bytes) throws GeneralSecurityException {
        var point =
                new ECPoint(
                        new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + COORDINATE)),
                        new BigInteger(1, Arrays.copyOfRange(bytes, 1 + COORDINATE, POINT)));
        var curve = ((ECPublicKey) newKeys().getPublic()).getParams();
        return (ECPublicKey)
                KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve));
    }

    private static byte[] bytes(ECPublicKey key) {
        var bytes = new byte[POINT];
        bytes[0] = 4;
        put(key.getW().getAffineX(), bytes, 1 + COORDINATE);
        put(key.getW().getAffineY(), bytes, POINT);
        return bytes;
    }

    /** Its last bytes end there; what is missing in front is zero. */
    private static void put(BigInteger number, byte[] bytes, int end) {
        var digits = number.toByteArray();
        var length = Math.min(digits.length, COORDINATE);
        System.arraycopy(digits, digits.length - length, bytes, end - length, length);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
