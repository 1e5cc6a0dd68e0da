package io.loggia.feed;

import io.agroal.api.AgroalDataSource;
import io.loggia.local.testing.KafkaProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/** What really stands in the database and on the topics. */
@ApplicationScoped
public class Facts {

    @Inject AgroalDataSource database;

    /** The one number that a query answers, or -1 without a row. */
    public long number(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var row = statement.executeQuery();
            return row.next() ? row.getLong(1) : -1;
        }
    }

    /** Changes rows directly, as no request could. */
    public void change(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The events under a key of a topic, oldest first, as JSON. */
    public List<String> eventsOf(String topic, Object key) {
        return new Events()
                .probe().read(topic).stream()
                        .filter(
                                event ->
                                        new String(event.key(), StandardCharsets.UTF_8)
                                                .equals(key.toString()))
                        .map(KafkaProbe::text)
                        .toList();
    }
}
