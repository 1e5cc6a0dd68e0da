package io.loggia.walk.installation;

import io.loggia.walk.installation.Installation.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Every row of every table of every service, as text. */
public final class WholeRowRepository {

    private static final String TABLES =
            """
            SELECT quote_ident(table_name) FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
            """;

    private final Map<String, Database> databases;

    public WholeRowRepository(Map<String, Database> databases) {
        this.databases = databases;
    }

    /** The tables that hold one of these words, in whatever case, by database. */
    public List<String> tablesHolding(Collection<String> words) {
        var found = new ArrayList<String>();
        databases.forEach(
                (name, database) ->
                        tablesHolding(database, words)
                                .forEach(table -> found.add(name + "." + table)));
        return found;
    }

    private static List<String> tablesHolding(Database database, Collection<String> words) {
        try (var connection =
                DriverManager.getConnection(
                        database.url(), database.username(), database.password())) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) {
                for (var word : words) {
                    if (holds(connection, table, word)) {
                        found.add(table);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + database.url(), e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static boolean holds(Connection connection, String table, String word)
            throws SQLException {
        var sql =
                "SELECT EXISTS (SELECT 1 FROM %s t WHERE strpos(lower(CAST(t AS text)), lower(?)) > 0)"
                        .formatted(table);
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, word);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
