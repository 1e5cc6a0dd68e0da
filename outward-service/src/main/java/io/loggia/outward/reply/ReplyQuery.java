package io.loggia.outward.reply;

import io.loggia.outward.Cursor;
import io.loggia.outward.IdSpelling;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.PageRequest;
import io.loggia.outward.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which replies are asked for: those to a post, or all that wait for the caller. */
record ReplyQuery(@Nullable UUID postId, PageRequest page) {

    private static final String HELD = "HELD";

    static ReplyQuery of(Map<String, List<String>> parameters) {
        Query query = new Query(parameters);
        PageRequest page = PageRequest.of(parameters);
        String post = query.single("post");
        String view = query.single("view");
        if (view != null && !view.equals(HELD)) {
            throw OutwardProblem.INVALID_FIELD.at("view", HELD);
        }
        if ((post == null) == (view == null)) {
            throw OutwardProblem.INVALID_FIELD.at("post", "name a post, or view=HELD");
        }
        return new ReplyQuery(post == null ? null : id(post), page);
    }

    long after() {
        Cursor cursor = page.cursor();
        return cursor == null ? 0 : cursor.number();
    }

    private static UUID id(String text) {
        return IdSpelling.parse(text)
                .orElseThrow(() -> OutwardProblem.INVALID_FIELD.at("post", "is not an id"));
    }
}
