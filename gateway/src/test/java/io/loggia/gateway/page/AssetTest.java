package io.loggia.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetTest {

    private static final Asset SCRIPT =
            new Asset(
                    "text/javascript",
                    "\"1\"",
                    true,
                    Buffer.buffer("plain"),
                    Map.of("br", Buffer.buffer("b"), "gzip", Buffer.buffer("gz")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "gzip, deflate, br, zstd | br",
                "br                      | br",
                "br;q=1.0, gzip          | br",
                "gzip                    | gzip",
                "deflate                 | none",
                "brotli                  | none",
                "none                    | none"
            })
    void bestEncodingThatTheBrowserTakes(String accepted, String encoding) {
        assertThat(SCRIPT.encodingFor(accepted)).isEqualTo(encoding);
    }
}
