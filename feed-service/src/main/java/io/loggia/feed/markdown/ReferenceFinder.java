package io.loggia.feed.markdown;

import io.loggia.events.TopicSlug;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Cuts the plain texts of a document where they name an address, a profile ({@code @handle}) or a
 * topic ({@code #slug}). Code and the texts of links are left alone. Linear in the text's length.
 */
final class ReferenceFinder extends AbstractVisitor {

    private static final LinkExtractor ADDRESSES =
            LinkExtractor.builder()
                    .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
                    .build();

    private static final Pattern NAMES =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_@#&/.-])"
                            + "(?:@(?<handle>[A-Za-z0-9_]{3,30}+)"
                            + "|#(?<topic>[\\p{L}\\p{M}\\p{N}_]{2,64}+))"
                            + "(?![\\p{L}\\p{M}\\p{N}_@])");

    private final BiConsumer<String, Reference> mentions;
    private final BiConsumer<TopicSlug, Reference> topics;

    ReferenceFinder(
            BiConsumer<String, Reference> mentions, BiConsumer<TopicSlug, Reference> topics) {
        this.mentions = mentions;
        this.topics = topics;
    }

    @Override
    public void visit(Link link) {
        // A link in a link would be two places to go at once.
    }

    @Override
    public void visit(Image image) {
        // Its text stands for a picture.
    }

    @Override
    public void visit(Text text) {
        Node last = text;
        for (Span span : ADDRESSES.extractSpans(text.getLiteral())) {
            String literal = text.getLiteral().substring(span.getBeginIndex(), span.getEndIndex());
            last =
                    span instanceof LinkSpan address
                            ? append(last, address(address.getType(), literal))
                            : appendNames(last, literal);
        }
        text.unlink();
    }

    private static Reference address(LinkType type, String literal) {
        Reference reference = new Reference(literal);
        reference.pointTo(
                switch (type) {
                    case URL -> literal;
                    case WWW -> "https://" + literal;
                    case EMAIL -> "mailto:" + literal;
                });
        return reference;
    }

    private Node appendNames(Node last, String literal) {
        Node end = last;
        int done = 0;
        Matcher names = NAMES.matcher(literal);
        while (names.find()) {
            Reference reference = new Reference(names.group());
            if (tell(names, reference)) {
                end = append(end, new Text(literal.substring(done, names.start())));
                end = append(end, reference);
                done = names.end();
            }
        }
        return append(end, new Text(literal.substring(done)));
    }

    private boolean tell(Matcher name, Reference reference) {
        String handle = name.group("handle");
        if (handle != null) {
            mentions.accept(handle.toLowerCase(Locale.ROOT), reference);
            return true;
        }
        String topic = name.group("topic");
        if (!TopicSlug.isValid(topic)) {
            return false;
        }
        topics.accept(TopicSlug.of(topic), reference);
        return true;
    }

    private static Node append(Node last, Node next) {
        last.insertAfter(next);
        return next;
    }
}
