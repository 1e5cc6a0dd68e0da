package io.loggia.feed.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.loggia.feed.notification.NotificationView;
import io.loggia.feed.wording.Wording;

/** What a browser shows, as JSON that our worker reads there. */
final class PushMessage {

    private PushMessage() {}

    /**
     * In place of what was shown with the same tag. Names and excerpts are far from 4,096 bytes.
     */
    static byte[] of(NotificationView told, String tag, String language) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", new Wording(language).sentence(told))
                .put("body", told.post() == null ? "" : told.post().excerpt())
                .put("path", Wording.path(told))
                .put("tag", tag)
                .toString()
                .getBytes(UTF_8);
    }
}
