package io.loggia.feed.outward;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows whether a text names a host of the inside, however it is written. Linear in its length. In
 * an address ({@code https://host/}, {@code mailto:}) a name without a dot and an odd number count
 * as such too: outside there is neither.
 */
public final class InsideHosts {

    /** Reserved for private networks, or never delegated (RFC 6762, RFC 8375, RFC 6761). */
    private static final Pattern PRIVATE_DOMAIN =
            Pattern.compile(
                    "[\\p{L}\\p{N}_-]\\.(?:local|internal|intranet|lan|corp|localdomain|home\\.arpa)"
                            + "(?![a-z0-9_-]|\\.[a-z0-9])");

    /** Browsers forgive missing and mistaken slashes after their own schemes. */
    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]++:[/\\\\]{2,}+|https?:[/\\\\]*+|mailto:)"
                            + "(?<authority>[^/\\\\?#<>\"'`\\s]*+)");

    private static final String END_OF_SENTENCE = "[.,;:!)\\]}*_|]+$";

    private final Pattern known;

    private InsideHosts(Pattern known) {
        this.known = known;
    }

    /** These hosts and all below them, besides those that are always of the inside. */
    public static InsideHosts of(Collection<String> hosts) {
        String names =
                Stream.concat(Stream.of("localhost"), hosts.stream())
                        .map(host -> Spelling.canonical(host.strip()))
                        .map(host -> host.replaceAll("^[.*]+|\\.+$", ""))
                        .filter(host -> !host.isEmpty())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return new InsideHosts(Pattern.compile("(?<![a-z0-9-])(?:" + names + ")(?![a-z0-9-])"));
    }

    /** Whether any host of the inside is named anywhere in the text. */
    boolean areNamedIn(String text) {
        return Spelling.of(text).stream().anyMatch(this::areNamedPlainly);
    }

    /** Whether a topic may be told outside: it could be called like a host. */
    public boolean sparesTopic(String slug) {
        return !areNamedIn(slug);
    }

    private boolean areNamedPlainly(String text) {
        return areNamedOutrightIn(text)
                || AUTHORITY.matcher(text).results().anyMatch(InsideHosts::leadsInside);
    }

    /** Whether they are named so that no address is needed to tell; the text is in one spelling. */
    boolean areNamedOutrightIn(String text) {
        return known.matcher(text).find()
                || PRIVATE_DOMAIN.matcher(text).find()
                || IpLiterals.insideOnesIn(text);
    }

    private static boolean leadsInside(MatchResult address) {
        String authority = address.group("authority");
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        if (host.startsWith("[")) {
            return false; // a literal, judged already
        }
        String name = host.replaceFirst(":.*", "").replaceAll(END_OF_SENTENCE, "");
        boolean mail = address.group().startsWith("mailto:") && authority.indexOf('@') < 0;
        return !name.isEmpty() && !mail && (name.indexOf('.') < 0 || IpLiterals.isOddNumber(name));
    }
}
