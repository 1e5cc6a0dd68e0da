package io.loggia.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs written against an earlier release can live with this one. A release copies its schemas
 * to {@code released/<version>} and adds their lines to {@code released.sha256.properties}.
 */
class ReleasedSchemaTest {

    static List<Path> released() {
        return Corpus.released();
    }

    @ParameterizedTest
    @MethodSource("released")
    void todaysSchemaBreaksNoReader(Path released) throws Exception {
        var today = Corpus.schemaFile(released.getFileName().toString());

        assertThat(today).as("the type stays; whatever replaces it is another one").exists();
        assertThat(
                        Compatibility.breaks(
                                Corpus.JSON.readTree(Corpus.read(released)),
                                Corpus.JSON.readTree(Corpus.read(today))))
                .isEmpty();
    }

    @Test
    void releasedSchemasAreNeverEdited() throws Exception {
        var hashes = new Properties();
        try (var in = ReleasedSchemaTest.class.getResourceAsStream("released.sha256.properties")) {
            hashes.load(in);
        }

        assertThat(released()).hasSize(hashes.size());
        assertThat(released())
                .allSatisfy(
                        file ->
                                assertThat(Corpus.sha256(file))
                                        .isEqualTo(
                                                hashes.getProperty(
                                                        file.getParent().getFileName()
                                                                + "/"
                                                                + file.getFileName())));
    }
}
