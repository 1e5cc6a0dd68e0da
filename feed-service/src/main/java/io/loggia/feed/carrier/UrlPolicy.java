package io.loggia.feed.carrier;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.ProblemException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which addresses the operator lets something be sent to. The host has to be on the list; of what
 * it resolves to, nothing near this machine or without an owner is connected to, unless that very
 * address is on the list. Whoever connects resolves anew each time, and connects to what was
 * judged: a name that changes its address in between gains nothing.
 */
public record UrlPolicy(List<String> hosts, boolean http) {

    public static final int MAX_LENGTH = 2_000;

    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-f.]*:[0-9a-f:.]*");
    private static final int FIRST_FREE_PORT = 1_024;
    private static final int LAST_PORT = 65_535;
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    public UrlPolicy {
        hosts = hosts.stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Refuses what could not be sent to, by the field of the request. */
    public URI require(String field, String text) {
        URI url = parse(field, text);
        if (!"https".equals(url.getScheme()) && !(http && "http".equals(url.getScheme()))) {
            throw refusal(field, http ? "must begin with https or http" : "must begin with https");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw refusal(field, "must have a host, and neither user nor fragment");
        }
        int port = portOf(url);
        boolean usual = port == HTTP_PORT || port == HTTPS_PORT;
        if (!usual && (port < FIRST_FREE_PORT || port > LAST_PORT)) {
            throw refusal(field, "must not lead to this port");
        }
        if (!isListed(hostOf(url))) {
            throw refusal(field, "the operator has not allowed this host");
        }
        return url;
    }

    private static URI parse(String field, String text) {
        boolean plain = text.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!plain || text.length() > MAX_LENGTH) {
            throw refusal(field, "must be an address of at most 2000 characters of ASCII");
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw refusal(field, "must be an address");
        }
    }

    private static ProblemException refusal(String field, String detail) {
        return FeedProblem.INVALID_FIELD.at(field, detail);
    }

    static int portOf(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "http".equals(url.getScheme()) ? HTTP_PORT : HTTPS_PORT;
    }

    /** Without the brackets of an address of IPv6. */
    static String hostOf(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private boolean isListed(String host) {
        return hosts.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
    }

    /** The address to connect to now; fails if the host has none, or none that may be. */
    InetAddress resolve(URI url) throws UnknownHostException, AddressRefusedException {
        String host = hostOf(url);
        if (!isListed(host)) {
            throw new AddressRefusedException();
        }
        return Stream.of(InetAddress.getAllByName(host))
                .filter(this::mayBeConnected)
                .findFirst()
                .orElseThrow(AddressRefusedException::new);
    }

    private boolean mayBeConnected(InetAddress address) {
        return !Addresses.isSpecial(address)
                || hosts.stream()
                        .filter(host -> ADDRESS.matcher(host).matches())
                        .anyMatch(host -> InetAddress.ofLiteral(host).equals(address));
    }
}
