package io.loggia.outward.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * A proof of work (as in Hashcash): a number that, behind a stamp and a dot, gives a SHA-256 that
 * begins with so many zero bits. Cheap for one form, dear for a million.
 */
final class Proof {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,15}");

    private Proof() {}

    static boolean holds(String stamp, String number, int bits) {
        return SHAPE.matcher(number).matches() && leadingZeros(stamp + "." + number) >= bits;
    }

    private static int leadingZeros(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.US_ASCII));
            int zeros = 0;
            for (byte part : hash) {
                int here = Integer.numberOfLeadingZeros(part & 0xFF) - (Integer.SIZE - Byte.SIZE);
                zeros += here;
                if (here < Byte.SIZE) {
                    break;
                }
            }
            return zeros;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
