package io.loggia.feed.outward;

import io.loggia.feed.markdown.PostHtml;
import io.loggia.feed.markdown.Reference;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;

/** HTML for outside: no link leads to a place of the inside, and people are numbers. */
final class OutwardHtml {

    private static final PolicyFactory SANITIZER =
            PostHtml.policy()
                    .allowAttributes("href")
                    .matching(PostHtml.ALLOWED_ADDRESS)
                    .onElements("a")
                    .allowAttributes("data-mention")
                    .matching(Pattern.compile("[0-9]{1,4}"))
                    .onElements("a")
                    .toFactory();

    private static final HtmlRenderer RENDERER = PostHtml.renderer(Links::new);

    private OutwardHtml() {}

    static String render(Node document) {
        return SANITIZER.sanitize(RENDERER.render(document)).strip();
    }

    private static boolean leadsOut(String address) {
        return PostHtml.ALLOWED_ADDRESS.matcher(address).matches();
    }

    private record Links(HtmlNodeRendererContext html) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class, Reference.class, MentionPlace.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Link link when leadsOut(link.getDestination()) -> {
                    open("href", html.encodeUrl(link.getDestination()));
                    children(link);
                    close();
                }
                case Reference reference -> render(reference);
                case MentionPlace place -> {
                    open("data-mention", Integer.toString(place.number()));
                    close();
                }
                default -> children(node);
            }
        }

        private void render(Reference reference) {
            String href = reference.href();
            if (href == null || !leadsOut(href)) {
                html.getWriter().text(reference.literal());
                return;
            }
            open("href", html.encodeUrl(href));
            html.getWriter().text(reference.literal());
            close();
        }

        private void open(String attribute, String value) {
            html.getWriter().tag("a", Map.of(attribute, value));
        }

        private void close() {
            html.getWriter().tag("/a");
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                html.render(child);
            }
        }
    }
}
