package io.loggia.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportServiceTest {

    private static final UUID ALICE = new UUID(0, 1);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Section POSTS = new Section("posts", "SELECT 1");
    private static final Section LIKES = Section.filtered("likes", "SELECT 2");

    private final InMemorySections rows = new InMemorySections();
    private final List<Integer> asked = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ExportPart part =
            new ExportPart("words", List.of(POSTS, LIKES), () -> ALICE, this::listEven);
    private final ExportService exports = new ExportService(part, rows, JSON, CLOCK);

    @Test
    void sectionsStandInOneDocumentInTheirOrder() throws IOException {
        rows.posts = Stream.of(Map.of("text", "One"), Map.of("text", "Two"));

        exports.write(ALICE, out);

        assertThat(out)
                .hasToString(
                        "{\"version\":1,\"part\":\"words\",\"exportedAt\":\"2026-11-27T12:00:00Z\","
                                + "\"posts\":[{\"text\":\"One\"},{\"text\":\"Two\"}],\"likes\":[]}");
    }

    @Test
    void ofAFilteredSectionOnlyWhatMayBeToldIsWrittenSomeItemsAtATime() throws IOException {
        rows.posts = Stream.of(Map.of("number", 1));
        rows.likes = IntStream.rangeClosed(1, 450).mapToObj(n -> Map.of("number", n));

        exports.write(ALICE, out);

        var document = JSON.readTree(out.toByteArray());
        assertThat(asked).containsExactly(200, 200, 50);
        assertThat(document.path("likes")).hasSize(225);
        assertThat(document.path("likes").path(0).path("number").intValue()).isEqualTo(2);
        assertThat(document.path("posts")).hasSize(1);
    }

    @Test
    void whatIsBrokenOffInTheMiddleDoesNotParse() {
        rows.posts =
                IntStream.rangeClosed(1, 1_000)
                        .mapToObj(
                                n -> {
                                    if (n == 1_000) {
                                        throw new IllegalStateException("The database is away");
                                    }
                                    return Map.of("number", n);
                                });

        assertThatThrownBy(() -> exports.write(ALICE, out)).hasMessage("The database is away");

        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> JSON.readTree(out.toByteArray()))
                .isInstanceOf(JsonProcessingException.class);
    }

    /** Notes, too, how many were asked for at once. */
    private List<Map<String, Object>> listEven(UUID profileId, List<Map<String, Object>> items) {
        assertThat(profileId).isEqualTo(ALICE);
        asked.add(items.size());
        return items.stream().filter(item -> (int) item.get("number") % 2 == 0).toList();
    }

    private static final class InMemorySections extends SectionRepository {

        private Stream<Map<String, Object>> posts = Stream.empty();
        private Stream<Map<String, Object>> likes = Stream.empty();

        private InMemorySections() {
            super(null);
        }

        @Override
        void holdStill() {}

        @Override
        Stream<Map<String, Object>> rows(Section section, UUID profileId) {
            return section.equals(POSTS) ? posts : likes;
        }
    }
}
