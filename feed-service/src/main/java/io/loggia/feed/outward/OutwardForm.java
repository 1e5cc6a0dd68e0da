package io.loggia.feed.outward;

import io.loggia.feed.markdown.Markdown;
import io.loggia.feed.markdown.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * A text on its way outside: read first, so that those whom it may name can be looked up, and then
 * written once. Nothing of the inside is left in what it writes: no handle, no host, no id.
 */
public final class OutwardForm {

    private static final String MENTION = "@";

    private final Node document;

    private OutwardForm(Node document) {
        this.document = document;
    }

    public static OutwardForm read(String text) {
        return new OutwardForm(Markdown.parse(text).document());
    }

    /** Words without markup, such as the description of a picture. */
    public static OutwardForm ofPlain(String words) {
        Document document = new Document();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(words));
        document.appendChild(paragraph);
        return new OutwardForm(document);
    }

    /** All handles that may stand in it, in lower case, wherever they stand. */
    public Set<String> handles() {
        Set<String> handles = new HashSet<>();
        forEachText(document, leaves -> handles.addAll(Redaction.handlesIn(Words.of(leaves))));
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        Spelling.of(link.getDestination())
                                .forEach(plain -> handles.addAll(Redaction.handlesIn(plain)));
                        visitChildren(link);
                    }
                });
        return handles;
    }

    public OutwardText write(Colleagues colleagues, InsideHosts hosts) {
        Redaction redaction = new Redaction(colleagues, hosts);
        List<UUID> mentionIds = nameThoseShown(colleagues);
        document.accept(new LinkCutter(redaction));
        forEachText(document, leaves -> Words.redact(leaves, redaction));
        return new OutwardText(PlainWords.of(document), OutwardHtml.render(document), mentionIds);
    }

    private List<UUID> nameThoseShown(Colleagues colleagues) {
        List<UUID> mentionIds = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof Reference reference) {
                            name(reference, colleagues, mentionIds);
                        } else {
                            visitChildren(node);
                        }
                    }
                });
        return mentionIds;
    }

    private static void name(Reference reference, Colleagues colleagues, List<UUID> mentionIds) {
        String literal = reference.literal();
        UUID id =
                literal.startsWith(MENTION)
                        ? colleagues.shown().get(literal.substring(1).toLowerCase(Locale.ROOT))
                        : null;
        if (id == null) {
            return;
        }
        if (!mentionIds.contains(id)) {
            mentionIds.add(id);
        }
        reference.insertBefore(new MentionPlace(mentionIds.indexOf(id)));
        reference.unlink();
    }

    /** What is read without a pause: a paragraph or a piece of code. */
    private static void forEachText(Node node, Consumer<List<Leaf>> step) {
        boolean text =
                node instanceof FencedCodeBlock
                        || (node.getFirstChild() != null
                                && !(node.getFirstChild() instanceof Block));
        if (text) {
            step.accept(Leaf.listUnder(node));
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            forEachText(child, step);
        }
    }
}
