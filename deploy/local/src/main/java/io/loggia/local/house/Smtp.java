package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes mails, {@code smtp://[user:password@]host[:port]} or {@code smtps:}, and
 * who they are from.
 */
record Smtp(URI server, String from) {

    private static final int USUAL = 25;
    private static final int USUAL_WITH_TLS = 465;

    static Smtp of(String address, String from) {
        try {
            URI server = new URI(address.strip());
            String scheme = String.valueOf(server.getScheme());
            if (server.getHost() != null && (scheme.equals("smtp") || scheme.equals("smtps"))) {
                return new Smtp(server, from);
            }
        } catch (URISyntaxException e) {
            throw new PartFailure(Settings.SMTP + " is no address", e);
        }
        throw new PartFailure(Settings.SMTP + " must be smtp://host:port, or smtps://host:port");
    }

    /** Without the password. */
    String address() {
        return "%s://%s:%d".formatted(server.getScheme(), server.getHost(), port());
    }

    /** What quarkus-mailer is told. */
    Map<String, String> configuration() {
        Map<String, String> told = new HashMap<>();
        told.put("quarkus.mailer.host", server.getHost());
        told.put("quarkus.mailer.port", Integer.toString(port()));
        told.put("quarkus.mailer.tls", Boolean.toString(isWrapped()));
        told.put("quarkus.mailer.from", from);
        login(server.getUserInfo()).ifPresent(told::putAll);
        return told;
    }

    private static Optional<Map<String, String>> login(@Nullable String user) {
        return Optional.ofNullable(user)
                .map(info -> info.split(":", 2))
                .filter(info -> info.length == 2)
                .map(
                        info ->
                                Map.of(
                                        "quarkus.mailer.username", info[0],
                                        "quarkus.mailer.password", info[1]));
    }

    private int port() {
        return server.getPort() > 0 ? server.getPort() : isWrapped() ? USUAL_WITH_TLS : USUAL;
    }

    private boolean isWrapped() {
        return server.getScheme().equals("smtps");
    }
}
