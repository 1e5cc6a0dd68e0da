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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The rows of {@code session}. */
@ApplicationScoped
class SessionRepository {

    /** A row as it stands in the table. */
    record Row(Sealed sealed, Instant expiresAt) {}

    /** A row, and which. */
    record KeyedRow(SessionKey key, Row row) {}

    private static final String INSERT =
            "INSERT INTO session (key, tokens, sealed_with, created_at, expires_at)"
                    + " VALUES (?, ?, ?, ?, ?)";
    private static final String FIND =
            "SELECT tokens, sealed_with, expires_at FROM session WHERE key = ? AND expires_at > ?";
    private static final String LIST_SEALED =
            "SELECT tokens, sealed_with, expires_at, encode(key, 'hex') FROM session"
                    + " WHERE sealed_with = ANY (?) AND key > ? ORDER BY key LIMIT ?";
    private static final String UPDATE =
            "UPDATE session SET tokens = ?, sealed_with = ?, refreshing_until = NULL"
                    + " WHERE key = ?";
    private static final String RESEAL =
            "UPDATE session SET tokens = ?, sealed_with = ? WHERE key = ? AND tokens = ?";
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
                row.sealed().tokens().getBytes(),
                row.sealed().keyId(),
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

    /** Rows that these keys sealed, in the order of their own keys, after one of those. */
    List<KeyedRow> listSealed(List<String> keyIds, byte[] after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement list = connection.prepareStatement(LIST_SEALED)) {
            list.setArray(1, connection.createArrayOf("text", keyIds.toArray()));
            list.setBytes(2, after);
            list.setInt(3, limit);
            try (ResultSet rows = list.executeQuery()) {
                List<KeyedRow> listed = new ArrayList<>();
                while (rows.next()) {
                    listed.add(new KeyedRow(new SessionKey(rows.getString(4)), read(rows)));
                }
                return listed;
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
    boolean replace(SessionKey key, Sealed sealed) {
        return change(UPDATE, sealed.tokens().getBytes(), sealed.keyId(), key.bytes()) == 1;
    }

    /** False when the row has other tokens meanwhile, or is gone: those stay as they are. */
    boolean reseal(SessionKey key, Sealed before, Sealed sealed) {
        return change(
                        RESEAL,
                        sealed.tokens().getBytes(),
                        sealed.keyId(),
                        key.bytes(),
                        before.tokens().getBytes())
                == 1;
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
                new Sealed(Buffer.buffer(rows.getBytes(1)), rows.getString(2)),
                rows.getObject(3, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
