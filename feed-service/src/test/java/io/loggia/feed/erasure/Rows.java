package io.loggia.feed.erasure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of this service, as text. */
@ApplicationScoped
public class Rows {

    private static final String TABLES =
            """
            SELECT quote_ident(table_name) FROM information_schema.tables
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
            """;

    @Inject AgroalDataSource database;

    /**
     * The rows in which one of these words stands, in whatever case, each after its table's name.
     */
    public List<String> holding(String... words) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : query(TABLES)) {
            String rows = "SELECT CAST(t AS text) FROM " + table + " t WHERE ";
            for (String word : words) {
                query(rows + "strpos(lower(CAST(t AS text)), lower(?)) > 0", word)
                        .forEach(row -> found.add(table + ": " + row));
            }
        }
        return found;
    }

    private List<String> query(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
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
