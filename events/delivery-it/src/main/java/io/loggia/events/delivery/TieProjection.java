package io.loggia.events.delivery;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.FollowChanged;
import io.loggia.events.FollowEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** What a consumer makes of the events: a row with a version guard, and a list of all arrivals. */
@ApplicationScoped
class TieProjection {

    private final AgroalDataSource database;

    TieProjection(AgroalDataSource database) {
        this.database = database;
    }

    void apply(List<Delivered<FollowEvent>> events) {
        QuarkusTransaction.requiringNew().run(() -> events.forEach(this::apply));
    }

    private void apply(Delivered<FollowEvent> delivered) {
        var event =
                switch (delivered.event()) {
                    case FollowChanged changed -> changed;
                };
        update(
                """
                INSERT INTO tie_projection AS t (key, relation, epoch, version) VALUES (?, ?, ?, ?)
                ON CONFLICT (key) DO UPDATE
                SET relation = excluded.relation, epoch = excluded.epoch, version = excluded.version
                WHERE (excluded.epoch, excluded.version) > (t.epoch, t.version)
                """,
                event.key(),
                event.relation().name(),
                delivered.epoch(),
                event.version());
        update("INSERT INTO arrival (key, version) VALUES (?, ?)", event.key(), event.version());
    }

    private void update(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
