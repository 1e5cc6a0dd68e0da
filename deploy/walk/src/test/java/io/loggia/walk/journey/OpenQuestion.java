package io.loggia.walk.journey;

import io.loggia.walk.door.Visitor;
import io.loggia.walk.installation.Installation;
import java.net.URI;
import java.util.Map;

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
        return new Inbox(reader).awaitOpen(text).required("id").asText();
    }

    void takeBack() {
        var own = guest.open(status).expect(200);
        guest.send(own, "form[action$=/erase]", Map.of("sure", "yes")).expect(200, 202, 410);
    }
}
