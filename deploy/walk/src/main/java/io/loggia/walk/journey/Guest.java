package io.loggia.walk.journey;

import io.loggia.walk.door.Mailbox;
import io.loggia.walk.door.Outsider;
import io.loggia.walk.door.Outsider.Sight;
import io.loggia.walk.installation.Installation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody outside with a name and a mail address, who asks and replies without any script. */
final class Guest {

    private static final int TOO_QUICK = 422;

    private static final List<String> EVERYWHERE =
            List.of(
                    "/",
                    "/ledger",
                    "/sitemap.xml",
                    "/feed.xml",
                    "/feed.json",
                    "/topics/" + MainJob.TOPIC);

    private static final String CONFIRM = "/q/confirm/";

    /** The one form of a page. */
    static final String FORM = "main form[method=post]";

    private final Outsider outsider;
    private final Mailbox mailbox;
    private final String name;
    private final String email;
    private @Nullable URI followed;

    Guest(Installation installation, String name, String email) {
        this.outsider = new Outsider(installation.site());
        this.mailbox = new Mailbox(installation.mailbox());
        this.name = name;
        this.email = email;
    }

    Sight open(String path) {
        return outsider.open(path);
    }

    Sight open(URI address) {
        return outsider.open(address);
    }

    /** Sends the form for questions. */
    Sight ask(String text) {
        return write(outsider.open("/ask").expect(200), text);
    }

    /** Begins on the page of a post, and says who it is on the next one. */
    Sight reply(String path, String text) {
        var begun = outsider.send(outsider.open(path).expect(200), FORM, Map.of("text", text));
        return write(begun.expect(200), text);
    }

    /** Fills in the form of a page, and sends it until it is not too quick for a person. */
    private Sight write(Sight page, String text) {
        var fields = Map.of("name", name, "email", email, "text", text);
        return Expect.eventually(
                "the form is taken",
                () -> outsider.send(page, FORM, fields),
                sent -> sent.answer().status() != TOO_QUICK);
    }

    /** The page behind the link of the newest mail, before its button is pressed. */
    Sight confirmation() {
        var link =
                Expect.eventually(
                        "a mail with a new link",
                        () -> mailbox.findLink(email, CONFIRM).orElseThrow(),
                        found -> !found.equals(followed));
        followed = link;
        return outsider.open(link);
    }

    Sight send(Sight page, String form, Map<String, String> fields) {
        return outsider.send(page, form, fields);
    }

    /** Presses the one button of a page. */
    Sight press(Sight page) {
        return outsider.send(page, FORM, Map.of());
    }

    int mails() {
        return mailbox.texts(email).size();
    }

    /** Nowhere on the public site stand these words. */
    void findsNowhere(String words) {
        for (var path : EVERYWHERE) {
            Expect.that(!open(path).answer().text().contains(words), path + " tells of it");
        }
    }
}
