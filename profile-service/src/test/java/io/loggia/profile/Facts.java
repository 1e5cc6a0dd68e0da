package io.loggia.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.loggia.local.testing.KafkaProbe;
import io.loggia.local.testing.WholeRows;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
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

    /** What no request can bring about. */
    public void change(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    /** The tables in which a row, read as text, holds the word. */
    public List<String> tablesWith(String word) throws SQLException {
        return new WholeRows(database::getConnection).tablesHolding(word);
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
