package io.loggia.gateway.session;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The rows of {@code session}. */
@ApplicationScoped
class SessionRepository {

    /** A row as it stands in the table. */
    record Row(Buffer sealedTokens, Instant expiresAt) {}

    private static final String INSERT =
            "INSERT INTO session (key, tokens, created_at, expires_at) VALUES (?, ?, ?, ?)";
    private static final String FIND =
            "SELECT tokens, expires_at FROM session WHERE key = ? AND expires_at > ?";
    private static final String UPDATE =
            "UPDATE session SET tokens = ?, refreshing_until = NULL WHERE key = ?";
    private static final String LEASE =
            "UPDATE session SET refreshing_until = ?"
                    + " WHERE key = ? AND (refreshing_until IS NULL OR refreshing_until <= ?)";
    private static final String DELETE = "DELETE FROM session WHERE key = ?";
    private static final String DELETE_EXPIRED = "DELETE FROM session WHERE expires_at <= ?";

    private final DataSource database;

    SessionRepository(DataSource database) {
        this.database = database;
    }

    void add(SessionKey key, Row row, Instant createdAt) {
        change(
                INSERT,
                key.bytes(),
                row.sealedTokens().getBytes(),
                at(createdAt),
                at(row.expiresAt()));
    }

    Optional<Row> find(SessionKey key, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setBytes(1, key.bytes());
            find.setObject(2, at(now));
            try (ResultSet rows = find.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("sessions cannot be read", e);
        }
    }

    /** True for one caller of all replicas, until it calls {@link #replace} or the time is over. */
    boolean leaseRefresh(SessionKey key, Instant now, Instant until) {
        return change(LEASE, at(until), key.bytes(), at(now)) == 1;
    }

    /** False when the session has ended meanwhile: a refresh brings nothing back to life. */
    boolean replace(SessionKey key, Buffer sealedTokens) {
        return change(UPDATE, sealedTokens.getBytes(), key.bytes()) == 1;
    }

    void remove(SessionKey key) {
        change(DELETE, key.bytes());
    }

    int removeExpired(Instant now) {
        return change(DELETE_EXPIRED, at(now));
    }

    private int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("sessions cannot be written", e);
        }
    }

    private static Row read(ResultSet rows) throws SQLException {
        return new Row(
                Buffer.buffer(rows.getBytes(1)),
                rows.getObject(2, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
