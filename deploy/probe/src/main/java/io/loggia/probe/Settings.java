package io.loggia.probe;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** What the configuration says, looked through: whatever cannot be is refused by its key. */
record Settings(URI gateway, URI issuer, Client author, Client follower, Patience patience) {

    /** How long a post is looked for, and how often. */
    record Patience(Duration atMost, Duration pause) {}

    private static final Set<String> SCHEMES = Set.of("http", "https");

    static Settings of(ProbeConfig config) {
        requirePositive("probe.every", config.every());
        Client author = client("author", config.author().clientId(), config.author().secret());
        Client follower =
                client("follower", config.follower().clientId(), config.follower().secret());
        if (author.id().equals(follower.id())) {
            throw refusal("probe.follower.client-id", "is the author's");
        }
        return new Settings(
                address("probe.gateway", config.gateway()),
                address("probe.issuer", config.issuer()),
                author,
                follower,
                new Patience(
                        requirePositive("probe.patience", config.patience()),
                        requirePositive("probe.pause", config.pause())));
    }

    private static Client client(String who, String id, String secret) {
        return new Client(
                requireText("probe." + who + ".client-id", id),
                requireText("probe." + who + ".secret", secret));
    }

    /** Without a slash at its end, so that a path can follow. */
    private static URI address(String key, URI told) {
        boolean whole =
                told.getScheme() != null
                        && SCHEMES.contains(told.getScheme())
                        && told.getHost() != null
                        && told.getUserInfo() == null
                        && told.getQuery() == null
                        && told.getFragment() == null;
        if (!whole) {
            throw refusal(key, "is no address of the kind https://host:port");
        }
        return URI.create(told.toString().replaceAll("/+$", ""));
    }

    private static Duration requirePositive(String key, Duration told) {
        if (!told.isPositive()) {
            throw refusal(key, "must be longer than nothing");
        }
        return told;
    }

    private static String requireText(String key, String told) {
        if (told.isBlank()) {
            throw refusal(key, "is empty");
        }
        return told;
    }

    private static IllegalArgumentException refusal(String key, String trouble) {
        return new IllegalArgumentException(key + " " + trouble);
    }
}
