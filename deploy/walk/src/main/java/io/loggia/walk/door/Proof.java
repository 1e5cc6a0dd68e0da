package io.loggia.walk.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.LongStream;

/**
 * The work that the public site's forms ask of a browser: a number whose hash begins with zeros.
 */
final class Proof {

    private Proof() {}

    /**
     * The first number that, behind the stamp and a dot, gives a SHA-256 with so many zero bits.
     */
    static String find(String stamp, int bits) {
        return LongStream.iterate(0, number -> number + 1)
                .mapToObj(Long::toString)
                .filter(number -> startsWithZeros(hash(stamp + "." + number), bits))
                .findFirst()
                .orElseThrow();
    }

    private static boolean startsWithZeros(byte[] hash, int bits) {
        for (var bit = 0; bit < bits; bit++) {
            if ((hash[bit / Byte.SIZE] & (0x80 >> bit % Byte.SIZE)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
