package io.loggia.local.parts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * One database and one role for each application; a role reaches its own database and no other. A
 * second role may be let in, which owns nothing and may do what migrations grant it.
 */
public final class Databases {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private final PostgresServer server;

    public Databases(PostgresServer server) {
        this.server = server;
    }

    /** Makes what is missing of the role and of its database, and sets the password. */
    public void make(String database, String role, String password) {
        try (Connection connection = server.connect()) {
            own(connection, database, role, password);
        } catch (SQLException e) {
            throw failure(database, e);
        }
    }

    /** The same, but the database is new and empty. */
    public void makeAnew(String database, String role, String password) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name(database) + " WITH (FORCE)");
            own(connection, database, role, password);
        } catch (SQLException e) {
            throw failure(database, e);
        }
    }

    /** Makes what is missing of a role that may log in to the database, and sets the password. */
    public void letIn(String role, String database, String password) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            role(connection, role, password);
            statement.execute("GRANT CONNECT ON DATABASE " + name(database) + " TO " + name(role));
        } catch (SQLException e) {
            throw failure(database, e);
        }
    }

    private static void own(Connection connection, String database, String role, String password)
            throws SQLException {
        role(connection, role, password);
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE " + name(database) + " OWNER " + name(role));
                statement.execute("REVOKE ALL ON DATABASE " + name(database) + " FROM PUBLIC");
            }
        }
    }

    private static void role(Connection connection, String role, String password)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                statement.execute("CREATE ROLE " + name(role) + " LOGIN");
            }
            statement.execute(
                    "ALTER ROLE " + name(role) + " PASSWORD " + statement.enquoteLiteral(password));
        }
    }

    private static boolean exists(Connection connection, String sql, String name)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain SQL name: " + name);
        }
        return "\"" + name + "\"";
    }

    private static PartFailure failure(String database, SQLException e) {
        return new PartFailure("Cannot make the database " + database + ": " + e.getMessage(), e);
    }
}
