package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.loggia.local.testing.RealParts;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role that outsiders' requests end at can read what is public, and nothing else. */
@QuarkusTest
@WithRealParts
class SiteRoleIT {

    @Inject AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String owner;

    @Test
    void readsTheViewsMadeForItAndHasNoOtherRight() throws SQLException {
        var role = RealParts.siteOf(owner);
        var rights = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                """
                                SELECT c.relname, r.name
                                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
                                    unnest(ARRAY['SELECT', 'SELECT WITH GRANT OPTION', 'INSERT',
                                        'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
                                        AS r (name)
                                WHERE n.nspname = 'public' AND c.relkind IN ('r', 'v', 'm', 'p')
                                    AND has_table_privilege(?, c.oid, r.name)
                                ORDER BY 1, 2
                                """)) {
            query.setString(1, role);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rights.add(found.getString(2) + " " + found.getString(1));
                }
            }
        }

        assertThat(rights)
                .containsExactly(
                        "SELECT site_former_handle",
                        "SELECT site_gone_post",
                        "SELECT site_person",
                        "SELECT site_post",
                        "SELECT site_post_stamp");
    }

    @Test
    void viewsHoldNoId() throws SQLException {
        var columns = new ArrayList<String>();
        try (var connection = site();
                var query =
                        connection.prepareStatement(
                                """
                                SELECT table_name || '.' || column_name
                                FROM information_schema.columns
                                WHERE table_name LIKE 'site\\_%'
                                    AND (udt_name IN ('uuid', '_uuid') OR column_name LIKE '%ref%')
                                """);
                var found = query.executeQuery()) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }

        assertThat(columns).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM outward_post",
                "SELECT * FROM revision",
                "SELECT * FROM face",
                "SELECT * FROM voice",
                "SELECT * FROM journal_detail",
                "SELECT * FROM outbox",
                "INSERT INTO site_person (handle) VALUES ('x')",
                "UPDATE site_post SET text = 'x'",
                "DELETE FROM site_gone_post",
                "CREATE TABLE mine (x int)",
                "CREATE TEMPORARY TABLE mine (x int)",
                "CREATE SCHEMA mine",
                "COPY (SELECT 1) TO PROGRAM 'true'",
                "SELECT pg_read_file('/etc/hostname')"
            })
    void everythingElseIsRefused(String sql) throws SQLException {
        try (var connection = site();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isIn(List.of("42501", "55000"));
        }
    }

    private Connection site() throws SQLException {
        var role = RealParts.siteOf(owner);
        return DriverManager.getConnection(url, role, role);
    }
}
