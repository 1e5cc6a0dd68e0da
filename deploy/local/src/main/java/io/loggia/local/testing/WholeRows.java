package io.loggia.local.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of a database, as text: what is found in none is kept nowhere. */
public final class WholeRows {

    private static final String TABLES =
            """
            SELECT quote_ident(table_name) FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name
            """;

    private final Source database;

    /** Where connections come from. */
    @FunctionalInterface
    public interface Source {

        Connection connect() throws SQLException;
    }

    public WholeRows(Source database) {
        this.database = database;
    }

    /** The rows that hold one of these words, in whatever case, each after its table's name. */
    public List<String> holding(String... words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect()) {
            for (String table : tables(connection)) {
                rows(connection, table, words).forEach(row -> found.add(table + ": " + row));
            }
        }
        return found;
    }

    /** The tables of these rows. */
    public List<String> tablesHolding(String... words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect()) {
            for (String table : tables(connection)) {
                if (!rows(connection, table, words).isEmpty()) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    /** Whoever sees no table would find nothing anywhere. */
    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = list(connection, TABLES);
        if (tables.isEmpty()) {
            throw new SQLException("there is no table to look into");
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table, String... words)
            throws SQLException {
        String sql =
                "SELECT CAST(t AS text) FROM "
                        + table
                        + " t WHERE strpos(lower(CAST(t AS text)), lower(?)) > 0";
        List<String> rows = new ArrayList<>();
        for (String word : words) {
            rows.addAll(list(connection, sql, word));
        }
        return rows;
    }

    private static List<String> list(Connection connection, String sql, String... words)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < words.length; i++) {
                statement.setString(i + 1, words[i]);
            }
            List<String> rows = new ArrayList<>();
            try (var answer = statement.executeQuery()) {
                while (answer.next()) {
                    rows.add(answer.getString(1));
                }
            }
            return rows;
        }
    }
}
