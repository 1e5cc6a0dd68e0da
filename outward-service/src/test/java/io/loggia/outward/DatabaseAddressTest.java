package io.loggia.outward;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.SslMode;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void plainAddressIsHostPortAndDatabase() {
        var options = DatabaseAddress.of("jdbc:postgresql://localhost:15432/outward");

        assertThat(options.getHost()).isEqualTo("localhost");
        assertThat(options.getPort()).isEqualTo(15432);
        assertThat(options.getDatabase()).isEqualTo("outward");
        assertThat(options.getSslMode()).isEqualTo(SslMode.DISABLE);
    }

    @Test
    void certificateAndNameAreCheckedAsJdbcChecksThem() {
        var options =
                DatabaseAddress.of(
                        "jdbc:postgresql://db:5432/outward?sslmode=verify-full&sslrootcert=/etc/loggia/trust/postgres.crt");

        assertThat(options.getSslMode()).isEqualTo(SslMode.VERIFY_FULL);
        assertThat(options.getHostnameVerificationAlgorithm()).isEqualTo("HTTPS");
        assertThat(((PemTrustOptions) options.getTrustOptions()).getCertPaths())
                .containsExactly("/etc/loggia/trust/postgres.crt");
    }

    @Test
    void whatOnlyJdbcKnowsIsNotToldToTheServer() {
        var plain = DatabaseAddress.of("jdbc:postgresql://db:5432/outward");

        var options = DatabaseAddress.of("jdbc:postgresql://db:5432/outward?prepareThreshold=0");

        assertThat(options.getProperties()).isEqualTo(plain.getProperties());
    }
}
