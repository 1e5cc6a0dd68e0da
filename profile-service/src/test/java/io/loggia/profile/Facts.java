package io.loggia.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.loggia.local.testing.KafkaProbe;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What really stands in the database and on the channels. */
@ApplicationScoped
public class Facts {

    @Inject AgroalDataSource database;

    public long count(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** The tables in which a row, read as text, holds the word. */
    public List<String> tablesWith(String word) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            long rows =
                    count(
                            "SELECT count(*) FROM "
                                    + table
                                    + " AS r WHERE position(? IN lower(CAST(r AS text))) > 0",
                            word);
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private List<String> tables() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var names =
                        statement.executeQuery(
                                """
                                SELECT string_agg(quote_ident(tablename), ' ')
                                FROM pg_tables WHERE schemaname = 'public'
                                """)) {
            names.next();
            return List.of(names.getString(1).split(" "));
        }
    }

    /** The events of a profile, oldest first. */
    public List<JsonPath> eventsOf(UUID profileId) {
        return eventsOf("profiles", profileId);
    }

    public List<JsonPath> eventsOf(String topic, UUID profileId) {
        try (KafkaProbe probe = KafkaProbe.ofApplication()) {
            return probe.read(topic).stream()
                    .filter(event -> new String(event.key(), UTF_8).equals(profileId.toString()))
                    .map(event -> JsonPath.from(KafkaProbe.text(event)))
                    .toList();
        }
    }
}
