package io.loggia.feed.digest;

import io.loggia.feed.notification.NotificationView;
import io.loggia.feed.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Makes a mail of what is new, in the language of whoever gets it. */
@ApplicationScoped
class LetterWriter {

    private final DigestConfig config;

    LetterWriter(DigestConfig config) {
        this.config = config;
    }

    /** The newest first; a sample that has nothing to tell says so. */
    Letter write(Addressee addressee, List<NotificationView> news) {
        Wording words = new Wording(addressee.language());
        LetterPage page =
                new LetterPage(
                        words,
                        title(words, news.size()),
                        news.stream().map(told -> item(words, told)).toList(),
                        address("/notifications"),
                        address("/settings/notifications"),
                        address("/digest/stop?token=" + addressee.stopToken()));
        return new Letter(
                page.title(),
                Templates.text(page).render(),
                Templates.html(page).render(),
                page.stop());
    }

    private static String title(Wording words, int number) {
        return switch (number) {
            case 0 -> words.say("digest.nothing");
            case 1 -> words.say("digest.one");
            default -> words.say("digest.many", Map.of("number", Integer.toString(number)));
        };
    }

    private LetterItem item(Wording words, NotificationView told) {
        return new LetterItem(
                words.sentence(told),
                told.post() == null ? "" : told.post().excerpt(),
                address(Wording.path(told)));
    }

    private String address(String path) {
        return config.gatewayUrl().resolve(path).toString();
    }
}
