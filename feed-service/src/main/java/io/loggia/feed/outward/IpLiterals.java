package io.loggia.feed.outward;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses written as numbers, in text that {@link Spelling} has made plain. */
final class IpLiterals {

    private static final Pattern QUAD =
            Pattern.compile("(?<![0-9a-z])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9a-z])");

    /** What may be an address of version 6: judged only if it reads as one. */
    private static final Pattern GROUPS =
            Pattern.compile("(?<![0-9a-z:.])[0-9a-f:.]{3,45}+(?![0-9a-z])");

    /** By itself a sign of many languages, but for the brackets. */
    private static final String ANY = "[::]";

    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int UNIQUE_LOCAL_MASK = 0xFE;

    private IpLiterals() {}

    /** Whether an address stands in the text that leads nowhere but inside. */
    static boolean insideOnesIn(String text) {
        return text.contains(ANY)
                || QUAD.matcher(text).results().anyMatch(quad -> isInside(quad.group()))
                || GROUPS.matcher(text)
                        .results()
                        .map(groups -> trimmed(groups.group()))
                        .anyMatch(groups -> colons(groups) > 1 && isInside(groups));
    }

    private static String trimmed(String groups) {
        String plain = groups.replaceAll("\\.+$", "");
        return plain.endsWith(":") && !plain.endsWith("::")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    private static long colons(String text) {
        return text.chars().filter(c -> c == ':').count();
    }

    /** A whole literal; what is none is no address at all. */
    private static boolean isInside(String literal) {
        try {
            return isInside(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isInside(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address
                        ? isReserved(address.getAddress())
                        : (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL);
    }

    /** This network, shared addresses of carriers, benchmarks, and all above multicast. */
    private static boolean isReserved(byte[] quad) {
        int first = Byte.toUnsignedInt(quad[0]);
        int second = Byte.toUnsignedInt(quad[1]);
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240;
    }

    /** Whether a host is a number in some other way than four plain parts, which hides it. */
    static boolean isOddNumber(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        Matcher quad = QUAD.matcher(host);
        return last.matches("[0-9]+|0x[0-9a-f]*") && !(quad.matches() && !hasLeadingZero(host));
    }

    private static boolean hasLeadingZero(String quad) {
        return quad.matches("(?:.*\\.)?0[0-9].*");
    }
}
