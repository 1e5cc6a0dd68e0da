package io.loggia.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes all that a person wrote or chose here; memory does not grow with how much it is. */
@ApplicationScoped
class ExportService {

    /** Of the shape; it rises when a name or a meaning changes, not when something is added. */
    static final int VERSION = 1;

    private static final int MOST_SECONDS = 600;

    private final ExportPart part;
    private final SectionRepository sections;
    private final ObjectMapper json;
    private final Clock clock;

    ExportService(ExportPart part, SectionRepository sections, ObjectMapper json, Clock clock) {
        this.part = part;
        this.sections = sections;
        this.json = json;
        this.clock = clock;
    }

    /** What is broken off in the middle does not parse. */
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    void write(UUID profileId, OutputStream out) throws IOException {
        sections.holdStill();
        JsonGenerator document = json.createGenerator(out);
        document.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        document.writeStartObject();
        document.writeNumberField("version", VERSION);
        document.writeStringField("part", part.name());
        document.writeStringField("exportedAt", clock.instant().toString());
        for (Section section : part.sections()) {
            document.writeArrayFieldStart(section.name());
            write(section, profileId, document);
            document.writeEndArray();
        }
        document.writeEndObject();
        document.flush();
    }

    private void write(Section section, UUID profileId, JsonGenerator document) throws IOException {
        try (Stream<Map<String, Object>> items = sections.rows(section, profileId)) {
            Iterator<Map<String, Object>> each = items.iterator();
            while (each.hasNext()) {
                List<Map<String, Object>> stretch = next(each);
                for (Map<String, Object> item :
                        section.filtered() ? part.filter().listTold(profileId, stretch) : stretch) {
                    document.writePOJO(item);
                }
            }
        }
    }

    private static List<Map<String, Object>> next(Iterator<Map<String, Object>> each) {
        List<Map<String, Object>> stretch = new ArrayList<>();
        while (each.hasNext() && stretch.size() < SectionRepository.AT_A_TIME) {
            stretch.add(each.next());
        }
        return stretch;
    }
}
