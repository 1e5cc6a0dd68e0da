package io.loggia.outward;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The JDBC address of our database, for Vert.x' client: {@code sslmode} and {@code sslrootcert}
 * mean the same to it. What else JDBC's driver is told there it would take for settings of the
 * server, which refuses them.
 */
public final class DatabaseAddress {

    private static final String JDBC = "jdbc:";
    private static final String MODE = "sslmode";
    private static final String ROOT = "sslrootcert";

    private DatabaseAddress() {}

    /** Without user and password, unless they stand before the host. */
    public static PgConnectOptions of(String url) {
        String[] halves = url.substring(JDBC.length()).split("\\?", 2);
        PgConnectOptions options = PgConnectOptions.fromUri(halves[0]);
        Map<String, String> said = halves.length == 1 ? Map.of() : parameters(halves[1]);
        Optional.ofNullable(said.get(MODE)).map(SslMode::of).ifPresent(options::setSslMode);
        Optional.ofNullable(said.get(ROOT))
                .map(file -> new PemTrustOptions().addCertPath(file))
                .ifPresent(options::setPemTrustOptions);
        if (options.getSslMode() == SslMode.VERIFY_FULL) {
            options.setHostnameVerificationAlgorithm("HTTPS");
        }
        return options;
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(one -> one.split("=", 2))
                .filter(one -> one.length == 2)
                .collect(Collectors.toMap(one -> one[0], one -> one[1], (one, other) -> other));
    }
}
