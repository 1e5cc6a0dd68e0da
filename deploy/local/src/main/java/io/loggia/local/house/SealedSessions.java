package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The gateway's rows of sessions, as far as they tell which key sealed them. */
public final class SealedSessions {

    private final Installation.Database database;

    public SealedSessions(Installation.Database database) {
        this.database = database;
    }

    /** How many that key sealed. */
    public long with(String keyId) {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), database.username(), database.password());
                PreparedStatement count =
                        connection.prepareStatement(
                                "SELECT count(*) FROM session WHERE sealed_with = ?")) {
            count.setString(1, keyId);
            ResultSet row = count.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new PartFailure("Cannot count sessions: " + e.getMessage(), e);
        }
    }
}
