package io.loggia.feed.markdown;

import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/** A place in a text that names a profile, a topic or an address without Markdown's own syntax. */
public final class Reference extends CustomNode {

    private final String literal;
    private @Nullable String href;

    Reference(String literal) {
        this.literal = literal;
    }

    public String literal() {
        return literal;
    }

    void pointTo(String address) {
        href = address;
    }

    /** Where it leads, or null if it names nothing. */
    public @Nullable String href() {
        return href;
    }
}
