package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A question from outside that waits for somebody inside. */
record OpenQuestion(Guest guest, URI status, String text) {

    static OpenQuestion ask(Installation installation) {
        var stamp = Walkthrough.stamp();
        var guest = new Guest(installation, "Mia Berg", stamp + "@guests.example");
        var text = "Who hides what from whom? Asked by " + stamp;
        guest.ask(text).expect(200);
        var confirmed = guest.press(guest.confirmation().expect(200)).expect(200, 202);
        return new OpenQuestion(guest, confirmed.address(), text);
    }

    /** Its id inside, where it comes as soon as it is confirmed. */
    String id(Visitor reader) {
        return Expect.eventually("it is open inside", () -> find(reader), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> find(Visitor reader) {
        var open = reader.get(WayBackIn.QUESTIONS + "?view=OPEN&limit=50").expect(200).json();
        return StreamSupport.stream(open.required("items").spliterator(), false)
                .filter(question -> question.required("text").asText().equals(text))
                .map((JsonNode question) -> question.required("id").asText())
                .findFirst();
    }

    void takeBack() {
        var own = guest.open(status).expect(200);
        guest.send(own, "form[action$=/erase]", Map.of("sure", "yes")).expect(200, 202, 410);
    }
}
