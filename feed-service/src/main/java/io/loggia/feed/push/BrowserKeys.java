package io.loggia.feed.push;

import io.loggia.feed.FeedProblem;
import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.util.Arrays;
import java.util.Base64;
import org.jose4j.keys.EllipticCurves;

/**
 * What a browser has made for whoever tells it something (RFC 8291, section 2): a point of P-256,
 * 65 bytes with the first one 4, and a secret of 16 bytes; both in base64url.
 */
record BrowserKeys(String p256dh, String auth) {

    private static final int POINT = 65;
    private static final int SECRET = 16;
    private static final int COORDINATE = 32;
    private static final byte UNCOMPRESSED = 4;

    /** Refuses anything else, by the field. */
    static BrowserKeys of(String p256dh, String auth) {
        if (!isOnCurve(decode("p256dh", p256dh, POINT))) {
            throw FeedProblem.INVALID_FIELD.at("p256dh", "must be a point of P-256");
        }
        decode("auth", auth, SECRET);
        return new BrowserKeys(p256dh, auth);
    }

    byte[] point() {
        return Base64.getUrlDecoder().decode(p256dh);
    }

    byte[] secret() {
        return Base64.getUrlDecoder().decode(auth);
    }

    private static byte[] decode(String field, String text, int length) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == length) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw FeedProblem.INVALID_FIELD.at(field, "must be base64url");
        }
        throw FeedProblem.INVALID_FIELD.at(field, "must be %d bytes".formatted(length));
    }

    /** y² = x³ + ax + b, of coordinates below p. */
    private static boolean isOnCurve(byte[] point) {
        var curve = EllipticCurves.P256.getCurve();
        var p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, POINT));
        BigInteger right = x.pow(2).add(curve.getA()).multiply(x).add(curve.getB()).mod(p);
        return point[0] == UNCOMPRESSED
                && x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.pow(2).mod(p).equals(right);
    }
}
