package io.loggia.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JacksonException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example ever released is read by today's records and written again to the letter. */
class GoldenTest {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Path> goldens() {
        return Corpus.goldens();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void goldenExampleIsValid(Path golden) {
        var schema = SCHEMAS.getSchema(Corpus.schemaOf(Corpus.typeOf(golden)));

        var errors =
                schema.validate(
                        Corpus.read(golden),
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void goldenExampleRoundTripsToTheLetter(Path golden) throws Exception {
        var type = Corpus.typeOf(golden);
        var text = Corpus.read(golden);

        var event = Corpus.JSON.readValue(text, type.recordClass());

        assertThat(event.type()).isEqualTo(type);
        assertThat(Corpus.JSON.writeValueAsString(event)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasAnExample(EventType type) {
        assertThat(goldens()).anyMatch(golden -> Corpus.typeOf(golden) == type);
    }

    @Test
    void releasedExamplesAreNeverEdited() throws Exception {
        var released = new Properties();
        try (var in = GoldenTest.class.getResourceAsStream("golden.sha256.properties")) {
            released.load(in);
        }

        var present =
                goldens().stream()
                        .collect(
                                Collectors.toMap(
                                        golden -> golden.getFileName().toString(), Corpus::sha256));

        assertThat(present)
                .as("a changed event is a new example, with its line in golden.sha256.properties")
                .containsExactlyInAnyOrderEntriesOf(
                        released.stringPropertyNames().stream()
                                .collect(Collectors.toMap(name -> name, released::getProperty)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void unknownFieldIsIgnored(Path golden) throws Exception {
        var type = Corpus.typeOf(golden);
        var text = Corpus.read(golden);
        var newer = text.substring(0, text.length() - 1) + ",\"later\":{\"x\":[1]}}";

        var event = Corpus.JSON.readValue(newer, type.recordClass());

        assertThat(event).isEqualTo(Corpus.JSON.readValue(text, type.recordClass()));
    }

    @ParameterizedTest
    @MethodSource("withoutOneField")
    void missingFieldIsRefused(String text, Class<? extends Event> record) {
        assertThat(catchThrowable(() -> Corpus.JSON.readValue(text, record)))
                .isInstanceOf(JacksonException.class);
    }

    /** Each golden example of a flat record, once without each field that its schema requires. */
    static Stream<Arguments> withoutOneField() {
        return goldens().stream().flatMap(GoldenTest::withoutOneField);
    }

    private static Stream<Arguments> withoutOneField(Path golden) {
        var type = Corpus.typeOf(golden);
        return SchemaTest.required(type).stream()
                .map(field -> SchemaTest.without(Corpus.read(golden), field))
                .map(text -> Arguments.of(text, type.recordClass()));
    }
}
