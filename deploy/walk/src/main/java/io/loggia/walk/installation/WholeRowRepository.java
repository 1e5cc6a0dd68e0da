package io.loggia.walk.installation;

import io.loggia.local.testing.WholeRows;
import io.loggia.walk.installation.Installation.Database;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every row of every table of every service, as text. */
public final class WholeRowRepository {

    private final Map<String, Database> databases;

    public WholeRowRepository(Map<String, Database> databases) {
        this.databases = databases;
    }

    /** The tables that hold one of these words, in whatever case, by database. */
    public List<String> tablesHolding(List<String> words) {
        var found = new ArrayList<String>();
        databases.forEach(
                (name, database) ->
                        tablesHolding(database, words)
                                .forEach(table -> found.add(name + "." + table)));
        return found;
    }

    private static List<String> tablesHolding(Database database, List<String> words) {
        var rows =
                new WholeRows(
                        () ->
                                DriverManager.getConnection(
                                        database.url(), database.username(), database.password()));
        try {
            return rows.tablesHolding(words.toArray(String[]::new));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + database.url(), e);
        }
    }
}
