package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

    @ParameterizedTest
    @ValueSource(strings = {"</script>", "<!--<script>", "]]>", "&lt;", "\u2028", "\"", "\\", "🙂"})
    void textIsTheSameAndEndsNoElement(String text) throws IOException {
        var written = JsonLd.written(Map.of("text", text));

        assertThat(written).doesNotContain("<", ">", "&", "\u2028");
        assertThat(new ObjectMapper().readTree(written).path("text").asText()).isEqualTo(text);
    }
}
