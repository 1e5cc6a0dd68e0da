package io.loggia.manifests.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.parts.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of feed-service as it was built. */
class ConfigurationKeysIT {

    private static final ConfigurationKeys KEYS =
            ConfigurationKeys.of(Place.findRepository(), "feed-service");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "config_ordinal",
                "feed.media.s3.credentials.access-key",
                "feed.webhook.hosts",
                "kafka.compression.type",
                "kafka.max.poll.records",
                "kafka.ssl.truststore.location",
                "loggia.passport-issuer-url",
                "loggia.outbox.batch-size",
                "quarkus.datasource.jdbc.url",
                "quarkus.datasource.\"other\".jdbc.url",
                "quarkus.flyway.migrate-at-start",
                "quarkus.http.port",
                "quarkus.log.category.\"io.loggia\".level",
                "quarkus.redis.hosts"
            })
    void keyThatIsReadIsKnown(String key) {
        assertThat(KEYS.trouble(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed.media.s3.bukket",
                "gateway.origin",
                "kafka.acks",
                "kafka.bootstrap.server",
                "kafka.linger.ms",
                "outward.site-url",
                "quarkus.datasource.jdbc.uri",
                "quarkus.http.prot"
            })
    void keyThatNobodyReadsIsNot(String key) {
        assertThat(KEYS.trouble(key)).containsExactly("nobody reads " + key);
    }

    @Test
    void keyOfKafkaIsReadByWhoeverHasAClientOfIt() {
        var gateway = ConfigurationKeys.of(Place.findRepository(), "gateway");

        assertThat(KEYS.troubleOfVariable("KAFKA_COMPRESSION_TYPE")).isEmpty();
        assertThat(gateway.trouble("kafka.bootstrap.servers")).isNotEmpty();
    }

    @Test
    void keyThatWasFixedBeforeIsRefused() {
        assertThat(KEYS.trouble("quarkus.management.enabled"))
                .singleElement()
                .asString()
                .contains("was fixed when the application was built");
    }

    @Test
    void variableIsAKeyInCapitals() {
        assertThat(KEYS.troubleOfVariable("QUARKUS_INIT_AND_EXIT")).isEmpty();
        assertThat(KEYS.troubleOfVariable("QUARKUS_INIT_AND_LEAVE")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FEED_MEDIA_DIRECTORY",
                "KAFKA_BOOTSTRAP_SERVERS",
                "LOGGIA_PASSPORT_ISSUER_URL",
                "QUARKUS_DATASOURCE__OTHER__JDBC_URL"
            })
    void variableOfEveryKindOfKeyIsKnown(String variable) {
        assertThat(KEYS.troubleOfVariable(variable)).isEmpty();
    }
}
