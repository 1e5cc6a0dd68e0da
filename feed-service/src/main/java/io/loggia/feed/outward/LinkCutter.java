package io.loggia.feed.outward;

import io.loggia.feed.markdown.Reference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Takes away the links that may not leave, and leaves their words; those are judged after it. */
final class LinkCutter extends AbstractVisitor {

    private final Redaction redaction;

    LinkCutter(Redaction redaction) {
        this.redaction = redaction;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (redaction.spares(link.getDestination())) {
            return;
        }
        Node child = link.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            link.insertBefore(child);
            child = next;
        }
        link.unlink();
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof Reference reference)) {
            visitChildren(node);
            return;
        }
        String href = reference.href();
        if (href != null && !redaction.spares(href)) {
            reference.insertBefore(new Text(reference.literal()));
            reference.unlink();
        }
    }

    /** The language of a piece of code is shown nowhere. */
    @Override
    public void visit(FencedCodeBlock block) {
        block.setInfo("");
    }
}
