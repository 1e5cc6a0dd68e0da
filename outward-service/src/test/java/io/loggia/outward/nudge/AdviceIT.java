package io.loggia.outward.nudge;

import static io.loggia.outward.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealParts
class AdviceIT {

    @Test
    void adviceComesInTheLanguageOfWhoeverWrites() {
        as(UUID.randomUUID())
                .header("Accept-Language", "de-AT, en;q=0.5")
                .body("{\"text\": \"Siehe PAY-12\", \"alts\": [null]}")
                .post("/api/outward/advice")
                .then()
                .statusCode(200)
                .body("nudges.rule", contains("ticket", "alt-text"))
                .body("nudges[0].severity", equalTo("ASK"))
                .body("nudges[0].start", equalTo(6))
                .body("nudges[0].end", equalTo(12))
                .body("nudges[0].message", containsString("Nummer eines Tickets"));
    }

    @Test
    void descriptionsOfPicturesAreReadToo() {
        as(UUID.randomUUID())
                .body("{\"text\": \"Our desk\", \"alts\": [\"A screen with PAY-12\"]}")
                .post("/api/outward/advice")
                .then()
                .statusCode(200)
                .body("nudges.rule", contains("ticket"))
                .body("nudges[0].start", equalTo(0))
                .body("nudges[0].end", equalTo(0))
                .body("nudges[0].message", containsString("PAY-12"));
    }

    @Test
    void harmlessTextHasNone() {
        as(UUID.randomUUID())
                .body("{\"text\": \"\"}")
                .post("/api/outward/advice")
                .then()
                .statusCode(200)
                .body("nudges", empty());
    }

    @Test
    void guidelinesAreReadInBothLanguages() {
        as(UUID.randomUUID())
                .get("/api/outward/guidelines?language=de")
                .then()
                .statusCode(200)
                .body("version", equalTo(People.guidelines()))
                .body("title", equalTo("Draußen sprechen"))
                .body("rules", hasSize(10));
        as(UUID.randomUUID())
                .get("/api/outward/guidelines?language=fr")
                .then()
                .statusCode(400)
                .body("field", equalTo("language"));
    }
}
