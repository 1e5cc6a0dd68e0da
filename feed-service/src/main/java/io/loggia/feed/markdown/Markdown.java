package io.loggia.feed.markdown;

import io.loggia.events.TopicSlug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A text read as Markdown, in a subset made for posts: paragraphs, emphasis, code, quotes, lists
 * and links. Raw HTML and headings are no part of it and stay text. Linear in the text's length.
 */
public final class Markdown {

    /** Quotes and lists in one another; deeper ones stay text. */
    private static final int MAX_BLOCKS = 12;

    /** A post goes to its author and at most this many topics. */
    private static final int MAX_TOPICS = 5;

    private static final int MAX_MENTIONS = 50;

    private static final Parser PARSER = parser().build();

    /** For texts that were made from data, which names nobody. */
    private static final Parser OF_DATA =
            parser().customInlineContentParserFactory(new PlainSigns()).build();

    private final Node document;
    private final Map<String, List<Reference>> mentions = new LinkedHashMap<>();
    private final Map<TopicSlug, List<Reference>> topics = new LinkedHashMap<>();

    private Markdown(Node document) {
        this.document = document;
    }

    private static Parser.Builder parser() {
        return Parser.builder()
                .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class))
                .maxOpenBlockParsers(MAX_BLOCKS)
                .extensions(List.of(StrikethroughExtension.create()));
    }

    public static Markdown parse(String text) {
        return of(PARSER.parse(text));
    }

    /**
     * As {@link #parse}; besides, a backslash before {@code @}, {@code #}, {@code :} or a full stop
     * makes of it no part of a name or an address.
     */
    public static Markdown ofData(String text) {
        return of(OF_DATA.parse(text));
    }

    private static Markdown of(Node document) {
        Markdown markdown = new Markdown(document);
        document.accept(new ReferenceFinder(markdown::addMention, markdown::addTopic));
        markdown.topics.forEach(
                (slug, places) -> places.forEach(place -> place.pointTo("/topics/" + slug)));
        return markdown;
    }

    private void addMention(String handle, Reference place) {
        add(mentions, handle, place, MAX_MENTIONS);
    }

    private void addTopic(TopicSlug slug, Reference place) {
        add(topics, slug, place, MAX_TOPICS);
    }

    private static <K> void add(Map<K, List<Reference>> places, K name, Reference place, int most) {
        if (places.containsKey(name) || places.size() < most) {
            places.computeIfAbsent(name, first -> new ArrayList<>()).add(place);
        }
    }

    /** The text's own tree, for another form than HTML of the inside; its names stand in it. */
    public Node document() {
        return document;
    }

    /** The handles that may be mentions, in lower case; which of them are is for others to say. */
    public Set<String> handles() {
        return mentions.keySet();
    }

    public List<TopicSlug> topics() {
        return List.copyOf(topics.keySet());
    }

    /** The text as safe HTML, with links to the handles that turned out to be somebody's. */
    public String toHtml(Set<String> knownHandles) {
        knownHandles.forEach(
                handle ->
                        mentions.getOrDefault(handle, List.of())
                                .forEach(place -> place.pointTo("/@" + handle)));
        return PostHtml.render(document);
    }
}
