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
                        "SELECT site_answer",
                        "SELECT site_answerer",
                        "SELECT site_confirmation",
                        "SELECT site_former_handle",
                        "SELECT site_gone_post",
                        "SELECT site_gone_question",
                        "SELECT site_guideline",
                        "SELECT site_ledger",
                        "SELECT site_moderation",
                        "SELECT site_person",
                        "SELECT site_picture",
                        "SELECT site_pinned_question",
                        "SELECT site_post",
                        "SELECT site_post_stamp",
                        "SELECT site_question",
                        "SELECT site_question_access",
                        "SELECT site_reply",
                        "SELECT site_reply_count",
                        "SELECT site_reply_link");
    }

    @Test
    void putsIntoTheIntakeAndNeverReadsIt() throws SQLException {
        var role = RealParts.siteOf(owner);
        var rights = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                """
                                SELECT c.relname, r.name, string_agg(a.attname, ' '
                                    ORDER BY a.attname)
                                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                                        AND NOT a.attisdropped,
                                    unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES'])
                                        AS r (name)
                                WHERE n.nspname = 'public' AND c.relkind IN ('r', 'm', 'p')
                                    AND has_column_privilege(?, c.oid, a.attname, r.name)
                                GROUP BY 1, 2 ORDER BY 1, 2
                                """)) {
            query.setString(1, role);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rights.add(
                            found.getString(2)
                                    + " "
                                    + found.getString(1)
                                    + ": "
                                    + found.getString(3));
                }
            }
        }

        assertThat(rights)
                .containsExactly(
                        "INSERT intake: addressed_to confirm_hash email helped kind language name"
                                + " post_public_id reply_public_id stamp status_hash topics words");
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
                "SELECT * FROM shown_picture",
                "SELECT * FROM face",
                "SELECT * FROM voice",
                "SELECT * FROM journal_detail",
                "SELECT * FROM question",
                "SELECT * FROM answer",
                "SELECT * FROM tap",
                "SELECT * FROM not_me",
                "SELECT * FROM pin",
                "SELECT * FROM side_note",
                "SELECT * FROM question_access",
                "SELECT * FROM outbox",
                "SELECT * FROM intake",
                "SELECT count(*) FROM intake",
                "SELECT * FROM guest",
                "SELECT * FROM confirmation",
                "SELECT * FROM letter",
                "SELECT * FROM guest_reply",
                "SELECT is_in_thread(gen_random_uuid(), gen_random_uuid())",
                "INSERT INTO intake (kind, dealt_at) VALUES ('ASK', now())",
                "INSERT INTO intake (kind, received_at) VALUES ('ASK', now())",
                "INSERT INTO intake (kind) VALUES ('ASK') RETURNING id",
                "INSERT INTO intake (kind) VALUES ('ASK') ON CONFLICT (id) DO UPDATE SET kind ="
                        + " 'ASK'",
                "UPDATE intake SET kind = 'ASK'",
                "DELETE FROM intake",
                "TRUNCATE intake",
                "INSERT INTO letter (kind) VALUES ('confirm')",
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
