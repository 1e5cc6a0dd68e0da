package io.loggia.feed.outward;

import io.loggia.feed.markdown.Reference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A document in words alone: one paragraph after the other, items of lists on lines of their own.
 */
final class PlainWords extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    static String of(Node document) {
        PlainWords plain = new PlainWords();
        document.accept(plain);
        return plain.words.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(ListItem item) {
        words.append(item.getParent() instanceof OrderedList list ? number(list, item) : "- ");
        visitChildren(item);
    }

    private static String number(OrderedList list, ListItem item) {
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (Node one = item.getPrevious(); one != null; one = one.getPrevious()) {
            number++;
        }
        return number + ". ";
    }

    @Override
    public void visit(BulletList list) {
        visitChildren(list);
        words.append('\n');
    }

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
        words.append('\n');
    }

    @Override
    public void visit(FencedCodeBlock block) {
        words.append(block.getLiteral()).append('\n');
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case Reference reference -> words.append(reference.literal());
            case MentionPlace _ -> words.append(Redaction.COLLEAGUE);
            default -> visitChildren(node);
        }
    }
}
