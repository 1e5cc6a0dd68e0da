package io.loggia.local.parts;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;

/** A PostgreSQL, ours or somebody's, and who may make databases there. */
public record PostgresServer(String location, String admin, String password) {

    private static final String JDBC = "jdbc:";

    /** One that runs elsewhere: {@code jdbc:postgresql://host:port/?user=…&password=…}. */
    public static PostgresServer of(String url) {
        try {
            URI address = new URI(url.startsWith(JDBC) ? url.substring(JDBC.length()) : url);
            String location = Objects.requireNonNull(address.getAuthority());
            return new PostgresServer(
                    location, parameter(address, "user"), parameter(address, "password"));
        } catch (URISyntaxException | NullPointerException e) {
            throw new PartFailure(
                    "LOGGIA_POSTGRES_URL must be like jdbc:postgresql://host:5432/?user=postgres&password=…",
                    e);
        }
    }

    /** The address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://" + location + "/" + database;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), admin, password);
    }

    private static String parameter(URI address, String name) {
        return Arrays.stream(Objects.toString(address.getRawQuery(), "").split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .findFirst()
                .orElse("postgres");
    }
}
