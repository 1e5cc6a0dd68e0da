package io.loggia.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check itself, on changes of one schema that are or are not for the reader to bear. */
class CompatibilityTest {

    private static final String RELEASED =
            """
            {"type": "object", "title": "a post",
             "properties": {
               "text": {"type": "string"},
               "audience": {"type": "string", "enum": ["COMPANY", "WORLD"]},
               "topics": {"type": "array", "items": {"type": "string"}},
               "post": {"type": "object",
                 "properties": {"version": {"type": "integer", "minimum": 1}},
                 "required": ["version"]}},
             "required": ["text", "audience"]}
            """;

    @Test
    void theSameIsCompatible() throws Exception {
        assertThat(Compatibility.breaks(json(RELEASED), json(RELEASED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"text\": {\"type\": \"string\"} | \"text\": {\"type\": \"string\"}, \"place\": {\"type\": \"string\"}",
                "\"title\": \"a post\"            | \"title\": \"any post\"",
                "\"COMPANY\", \"WORLD\"           | \"WORLD\", \"COMPANY\", \"FRIENDS\"",
                "\"items\": {                     | \"description\": \"slugs\", \"items\": {",
            })
    void whatAReaderBearsIsCompatible(String before, String after) throws Exception {
        assertThat(Compatibility.breaks(json(RELEASED), json(changed(before, after)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"text\": {\"type\": \"string\"},      | ''                                 | $.text is gone",
                "\"text\": {\"type\": \"string\"}       | \"text\": {\"type\": \"integer\"}  | $.text has another type",
                "\"text\": {\"type\": \"string\"}       | \"text\": {\"type\": \"string\", \"maxLength\": 9} | $.text has another maxLength",
                "\"text\": {\"type\": \"string\"}       | \"text\": {\"type\": \"string\", \"enum\": [\"a\"]} | $.text has another enum",
                "\"COMPANY\", \"WORLD\"                 | \"WORLD\"                          | $.audience no longer knows COMPANY",
                "\"minimum\": 1                         | \"minimum\": 2                     | $.post.version has another minimum",
                "\"minimum\": 1                         | \"minimum\": 0                     | $.post.version has another minimum",
                "\"items\": {\"type\": \"string\"}      | \"items\": {\"type\": \"object\"}  | $.topics[] has another type",
                "[\"text\", \"audience\"]               | [\"audience\"]                     | $.text may be missing now",
                "[\"text\", \"audience\"]               | [\"text\", \"audience\", \"post\"] | $.post is required now",
                "\"required\": [\"version\"]            | \"required\": []                   | $.post.version may be missing now",
                "\"type\": \"object\", \"title\"        | \"type\": \"object\", \"additionalProperties\": false, \"title\" | $ has another additionalProperties",
            })
    void whatBreaksAReaderIsNamed(String before, String after, String named) throws Exception {
        assertThat(Compatibility.breaks(json(RELEASED), json(changed(before, after))))
                .containsExactly(named);
    }

    private static String changed(String before, String after) {
        assertThat(RELEASED).contains(before);
        return RELEASED.replace(before, after);
    }

    private static JsonNode json(String text) throws Exception {
        return Corpus.JSON.readTree(text);
    }
}
