package io.loggia.feed.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads and writes which sources are merged when reading. */
@ApplicationScoped
class MergedSourceRepository {

    private final DataSource database;

    MergedSourceRepository(DataSource database) {
        this.database = database;
    }

    Set<UUID> findAll() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT source FROM merged_source");
                ResultSet rows = query.executeQuery()) {
            Set<UUID> sources = new HashSet<>();
            while (rows.next()) {
                sources.add(rows.getObject(1, UUID.class));
            }
            return sources;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Committed when it returns; saying it twice changes nothing. */
    void add(UUID source) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO merged_source (source) VALUES (?)"
                                        + " ON CONFLICT DO NOTHING")) {
            insert.setObject(1, source);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
