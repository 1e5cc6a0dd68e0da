package io.loggia.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealPartsIT {

    private static final RealParts PARTS = new RealParts();
    private static Map<String, String> configuration;

    @BeforeAll
    static void start() {
        PARTS.init(Map.of("module", "local", "parts", "postgres,kafka,redis,mailbox,s3proxy"));
        configuration = PARTS.start();
    }

    @AfterAll
    static void stop() {
        PARTS.stop();
    }

    @Test
    void databaseIsOwnedByItsRoleAndSpeaksUnicode() throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(
                                configuration.get("quarkus.datasource.jdbc.url"),
                                configuration.get("quarkus.datasource.username"),
                                configuration.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION pg_trgm");

            ResultSet row = statement.executeQuery("SELECT lower('Ä'), show_trgm('ü') IS NOT NULL");

            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("ä");
        }
    }

    @Test
    void mailboxListsWhatCame() throws Exception {
        URI address =
                URI.create(configuration.get(RealParts.MAILBOX) + "/mails.json?to=a@b.example");

        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(address).build(),
                                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("[]");
        assertThat(configuration).containsKeys("quarkus.mailer.host", "quarkus.mailer.port");
    }

    @Test
    void whatIsSentToATopicIsRead() {
        try (KafkaProbe probe =
                new KafkaProbe(
                        configuration.get("kafka.bootstrap.servers"),
                        configuration.get("loggia.kafka.topic-prefix"))) {
            probe.send("posts", "key", "value", Map.of("ce_id", "1"));

            assertThat(probe.read("posts"))
                    .singleElement()
                    .satisfies(
                            message -> {
                                assertThat(message.key())
                                        .isEqualTo("key".getBytes(StandardCharsets.UTF_8));
                                assertThat(KafkaProbe.text(message)).isEqualTo("value");
                                assertThat(KafkaProbe.header(message, "ce_id")).isEqualTo("1");
                            });
        }
    }

    @Test
    void publicKeysAreServedWithoutTheirPrivateHalves() throws Exception {
        URI address =
                URI.create(
                        configuration.get("loggia.passport-issuer-url") + "/passports/jwks.json");

        String document =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(address).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();

        assertThat(document).contains("\"kid\":").doesNotContain("\"d\":");
    }

    @Test
    void bucketRefusesWhoDoesNotSign() throws Exception {
        URI address =
                URI.create(
                        configuration.get("local.media.s3.endpoint")
                                + "/"
                                + configuration.get("local.media.s3.bucket"));

        int status =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(address).build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode();

        assertThat(status).isEqualTo(403);
    }
}
