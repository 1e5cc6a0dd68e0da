package io.loggia.walk.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.loggia.walk.door.Mailbox;
import io.loggia.walk.door.Visitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody outside who asks in a browser, and confirms by the link of a mail. */
final class Asking {

    private static final int TOO_QUICK = 422;
    private static final String QUESTIONS = "/api/outward/questions";

    private final Stage stage;
    private final Page page;
    private final boolean hasScript;
    private final String email = UUID.randomUUID() + "@guests.example";

    /**
     * @param hasScript whether scripts run in that page
     */
    Asking(Stage stage, Page page, boolean hasScript) {
        this.stage = stage;
        this.page = page;
        this.hasScript = hasScript;
    }

    void ask(String text) {
        page.navigate(stage.site().resolve("/ask").toString());
        send(page.locator("main"), text);
    }

    /** Fills in the form in that place, and sends it as soon as it is not too quick. */
    void send(Locator place, String text) {
        stage.complaints().expect("status of 422");
        place.locator("[name=name]").fill("Mia Berg");
        place.locator("[name=email]").fill(email);
        place.locator("[name=text]").fill(text);
        page.waitForCondition(
                () -> {
                    page.waitForCondition(() -> isProven(place));
                    Response answer =
                            page.waitForResponse(
                                    sent -> sent.request().method().equals("POST"),
                                    place.locator("form[method=post] button").last()::click);
                    return answer.status() != TOO_QUICK;
                });
    }

    /** Where scripts run one does the work that lets more forms through. */
    private boolean isProven(Locator place) {
        return !hasScript || !place.locator("[name=proof]").inputValue().isEmpty();
    }

    /** The link in the mail that came of it. */
    URI link() {
        Mailbox mailbox = new Mailbox(stage.mailbox());
        List<URI> links = new ArrayList<>();
        page.waitForCondition(
                () -> {
                    mailbox.findLink(email, "/q/confirm/").ifPresent(links::add);
                    return !links.isEmpty();
                });
        return links.getFirst();
    }

    /** Follows the link and presses its button; stays on the page that tells where it stands. */
    void confirm() {
        page.navigate(link().toString());
        page.locator("main form[method=post] button").click();
        page.waitForURL("**/q/status/**");
    }

    /** Asks, and waits until it is open inside; its id there. */
    static String open(Stage stage, String words) {
        Page page = stage.stranger(Look.DESKTOP);
        Asking asking = new Asking(stage, page, true);
        asking.ask(words);
        asking.confirm();
        Visitor reader = stage.colleague("grace").visitor();
        List<String> found = new ArrayList<>();
        page.waitForCondition(
                () -> {
                    reader.get(QUESTIONS + "?view=OPEN&limit=50")
                            .json()
                            .path("items")
                            .forEach(
                                    question -> {
                                        if (question.path("text").asText().contains(words)) {
                                            found.add(question.path("id").asText());
                                        }
                                    });
                    return !found.isEmpty();
                });
        page.close();
        return found.getFirst();
    }

    /** What screens are shown of, with a question among them. */
    static Examples examplesFor(Stage stage, String handle) {
        anyOpen(stage);
        anyGroup(stage.colleague(handle).visitor());
        return Examples.of(stage.colleague(handle).visitor());
    }

    /** One that this person looks after already, or founds now. */
    private static void anyGroup(Visitor founder) {
        var mine = founder.get("/api/groups?mine=true&limit=100").expect(200).json();
        for (var group : mine.path("items")) {
            if (group.path("steward").asBoolean()) {
                return;
            }
        }
        var request = Map.of("displayName", "People who look at screens", "entry", "HIDDEN");
        var id = founder.post("/api/groups", request).expect(201).json().path("id").asText();
        // Whoever founds it belongs to it by the time that this is answered.
        founder.put("/api/follows/" + id, null).expect(204);
    }

    /** One that is open already, or is asked now. */
    static String anyOpen(Stage stage) {
        var open =
                stage.colleague("grace")
                        .visitor()
                        .get(QUESTIONS + "?view=OPEN&limit=1")
                        .expect(200)
                        .json()
                        .at("/items/0/id");
        return open.isTextual() ? open.asText() : open(stage, "What is open? " + stage.hashCode());
    }
}
