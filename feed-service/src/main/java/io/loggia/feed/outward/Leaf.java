package io.loggia.feed.outward;

import io.loggia.feed.markdown.Reference;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A node that holds words, and the words; other ends of a document part what is beside them. */
record Leaf(Node node, String words) {

    private static final String BREAK = "\n";

    /** All leaves under a node, in the order of reading. */
    static List<Leaf> listUnder(Node node) {
        List<Leaf> leaves = new ArrayList<>();
        collect(node, leaves);
        return leaves;
    }

    private static void collect(Node node, List<Leaf> leaves) {
        if (node.getFirstChild() == null) {
            leaves.add(of(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, leaves);
        }
    }

    private static Leaf of(Node node) {
        return new Leaf(
                node,
                switch (node) {
                    case Text text -> text.getLiteral();
                    case Code code -> code.getLiteral();
                    case HtmlInline html -> html.getLiteral();
                    case Reference reference -> reference.literal();
                    case FencedCodeBlock block -> block.getLiteral();
                    default -> BREAK;
                });
    }

    /** Other words in the same place; what was a link is none then. */
    void say(String others) {
        switch (node) {
            case Text text -> text.setLiteral(others);
            case Code code -> code.setLiteral(others);
            case HtmlInline html -> html.setLiteral(others);
            case FencedCodeBlock block -> block.setLiteral(others);
            case Reference reference -> {
                reference.insertBefore(new Text(others));
                reference.unlink();
            }
            default -> {}
        }
    }
}
