package io.loggia.feed.outward;

import org.commonmark.node.CustomNode;

/** Where somebody is named whom the public site may name; the number is the place in a list. */
final class MentionPlace extends CustomNode {

    private final int number;

    MentionPlace(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
