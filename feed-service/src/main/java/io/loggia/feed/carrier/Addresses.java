package io.loggia.feed.carrier;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Addresses that are no other machine's of a network: loopback, link-local (where clouds answer for
 * metadata), multicast, unspecified, and what the registries of IANA keep for special purposes.
 * Private networks are not special: the company's systems stand there.
 */
final class Addresses {

    private static final int BYTE = 0xff;

    private Addresses() {}

    static boolean isSpecial(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || switch (address) {
                    case Inet4Address four -> isSpecial4(four.getAddress());
                    case Inet6Address six -> isSpecial6(six);
                    default -> true;
                };
    }

    /** 0/8, 100.64/10, 192.0.0/24, 198.18/15, 240/4. */
    private static boolean isSpecial4(byte[] address) {
        int first = address[0] & BYTE;
        int second = address[1] & BYTE;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && address[2] == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    /**
     * What carries an address of IPv4 inside (64:ff9b::/96, 2002::/16, ::/96), and fd00:ec2::/32.
     */
    private static boolean isSpecial6(Inet6Address six) {
        byte[] address = six.getAddress();
        int first = word(address, 0);
        int second = word(address, 2);
        return six.isIPv4CompatibleAddress()
                || (first == 0x64 && second == 0xff9b)
                || first == 0x2002
                || (first == 0xfd00 && second == 0xec2);
    }

    private static int word(byte[] address, int at) {
        return (address[at] & BYTE) << 8 | (address[at + 1] & BYTE);
    }
}
