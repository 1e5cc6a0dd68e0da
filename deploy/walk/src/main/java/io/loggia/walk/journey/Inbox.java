package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.walk.door.Visitor;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What somebody inside finds of the questions from outside. */
record Inbox(Visitor reader) {

    static final String QUESTIONS = "/api/outward/questions";

    /** An open one that says these words. */
    Optional<JsonNode> findOpen(String words) {
        var open = reader.get(QUESTIONS + "?view=OPEN&limit=50").expect(200).json();
        return StreamSupport.stream(open.required("items").spliterator(), false)
                .filter(question -> question.required("text").asText().contains(words))
                .findFirst();
    }

    /** The same, as soon as it is open inside. */
    JsonNode awaitOpen(String words) {
        return Expect.eventually(
                        "it is open inside", () -> findOpen(words), Optional<JsonNode>::isPresent)
                .orElseThrow();
    }

    JsonNode question(String id) {
        return reader.get(QUESTIONS + "/" + id).expect(200).json();
    }
}
