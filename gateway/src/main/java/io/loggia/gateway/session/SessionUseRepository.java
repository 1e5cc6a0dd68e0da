package io.loggia.gateway.session;

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
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of {@code session_use}, which go with those of {@code session}. */
@ApplicationScoped
class SessionUseRepository {

    /** Nothing for a session that has ended meanwhile. */
    private static final String PUT =
            """
            INSERT INTO session_use (key, id, profile_id, browser, system, used_at)
            SELECT key, ?, ?, ?, ?, ? FROM session WHERE key = ?
            ON CONFLICT (key) DO UPDATE SET profile_id = excluded.profile_id,
                browser = excluded.browser, system = excluded.system, used_at = excluded.used_at
            """;

    private static final String LIST =
            """
            SELECT u.id, encode(u.key, 'hex'), u.browser, u.system, s.created_at, u.used_at,
                s.expires_at
            FROM session_use u JOIN session s USING (key)
            WHERE u.profile_id = ? AND s.expires_at > ?
            ORDER BY u.used_at DESC, u.id
            """;

    private static final String END =
            """
            DELETE FROM session WHERE key IN (
                SELECT key FROM session_use WHERE profile_id = ? AND id = ?)
            RETURNING encode(key, 'hex')
            """;

    private static final String END_OTHERS =
            """
            DELETE FROM session WHERE key IN (
                SELECT key FROM session_use WHERE profile_id = ? AND key <> ?)
            RETURNING encode(key, 'hex')
            """;

    private final DataSource database;

    SessionUseRepository(DataSource database) {
        this.database = database;
    }

    void put(SessionKey key, UUID profileId, Device device, Instant usedAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            bind(
                    put,
                    UUID.randomUUID(),
                    profileId,
                    device.browser(),
                    device.system(),
                    at(usedAt),
                    key.bytes());
            put.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("uses of sessions cannot be written", e);
        }
    }

    List<SessionUse> list(UUID profileId, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement list = connection.prepareStatement(LIST)) {
            bind(list, profileId, at(now));
            try (ResultSet rows = list.executeQuery()) {
                List<SessionUse> listed = new ArrayList<>();
                while (rows.next()) {
                    listed.add(read(rows));
                }
                return listed;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("uses of sessions cannot be read", e);
        }
    }

    /** Ends the person's session of that id, if there is one. */
    List<SessionKey> end(UUID profileId, UUID id) {
        return remove(END, profileId, id);
    }

    List<SessionKey> endOthers(UUID profileId, byte[] key) {
        return remove(END_OTHERS, profileId, key);
    }

    private List<SessionKey> remove(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement remove = connection.prepareStatement(sql)) {
            bind(remove, values);
            try (ResultSet rows = remove.executeQuery()) {
                List<SessionKey> ended = new ArrayList<>();
                while (rows.next()) {
                    ended.add(new SessionKey(rows.getString(1)));
                }
                return ended;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("sessions cannot be ended", e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static SessionUse read(ResultSet rows) throws SQLException {
        return new SessionUse(
                rows.getObject(1, UUID.class),
                new SessionKey(rows.getString(2)),
                rows.getString(3),
                rows.getString(4),
                instant(rows, 5),
                instant(rows, 6),
                instant(rows, 7));
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
