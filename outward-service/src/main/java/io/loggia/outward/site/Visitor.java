package io.loggia.outward.site;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address that a request comes from. Exactly so many proxies are trusted as stand before the
 * site: each appends to {@code X-Forwarded-For} whom it was asked by, and what is written there
 * further to the left is anybody's word. Of an IPv6 address the first 64 bits count, which is what
 * one house has.
 */
final class Visitor {

    private static final int BITS_64 = 4;
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]{2,39}");

    private Visitor() {}

    static String of(HttpServerRequest request, int trustedProxies) {
        SocketAddress peer = request.remoteAddress();
        String address = peer == null ? null : peer.hostAddress();
        return address(
                Objects.requireNonNullElse(address, ""),
                request.headers().getAll("X-Forwarded-For"),
                trustedProxies);
    }

    static String address(String peer, List<String> forwardedFor, int trustedProxies) {
        List<String> told =
                forwardedFor.stream()
                        .flatMap(header -> Stream.of(header.split(",", -1)))
                        .map(String::strip)
                        .toList();
        boolean behindAll = trustedProxies > 0 && told.size() >= trustedProxies;
        return house(behindAll ? told.get(told.size() - trustedProxies) : peer);
    }

    private static String house(String address) {
        if (address.indexOf(':') < 0 || !IPV6.matcher(address).matches()) {
            return address;
        }
        int gap = address.indexOf("::");
        String head = gap < 0 ? address : address.substring(0, gap);
        return String.join(":", Stream.of(head.split(":", -1)).limit(BITS_64).toList()) + "::/64";
    }
}
