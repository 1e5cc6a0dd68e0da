package io.loggia.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that is not what it should be makes its event one that nobody can read. */
class OutwardPictureTest {

    private static final String PICTURE =
            """
            {"name": "5f0c7d4be1a9326884c0de11b7a2f93d", "mediaType": "image/jpeg", "width": 4,
             "height": 3, "alt": ""}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"name", "mediaType", "width", "height", "alt"})
    void everyFieldIsNeeded(String field) throws Exception {
        var picture = (ObjectNode) Corpus.JSON.readTree(PICTURE);
        picture.remove(field);

        assertRefused(picture);
    }

    @ParameterizedTest
    @CsvSource({
        "name, 019a9c41-1d80-7c53-8e33-4b8f6d3c0012",
        "name, ../../etc/passwd",
        "name, 5F0C7D4BE1A9326884C0DE11B7A2F93D",
        "name, 5f0c7d4be1a9326884c0de11b7a2f93",
        "mediaType, image/svg+xml",
        "mediaType, image/gif",
        "mediaType, text/html",
        "width, 0",
        "height, -1"
    })
    void oddValuesAreRefused(String field, String value) throws Exception {
        var picture = (ObjectNode) Corpus.JSON.readTree(PICTURE);
        picture.put(field, value);

        assertRefused(picture);
    }

    private static void assertRefused(ObjectNode picture) {
        assertThatThrownBy(() -> Corpus.JSON.treeToValue(picture, OutwardPicture.class))
                .isInstanceOf(JacksonException.class);
    }
}
