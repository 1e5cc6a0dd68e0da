package io.loggia.feed.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns a document into HTML that is safe to put into a page: rendered with raw HTML escaped and
 * only http, https and mailto as links, then sanitised once more by a list of allowed elements.
 */
public final class PostHtml {

    /** What an author may link to. */
    public static final Pattern ALLOWED_ADDRESS =
            Pattern.compile("(?i)(https?://[^/?#\\s].*|mailto:[^\\s]+)", Pattern.DOTALL);

    /** Our own links to profiles and topics; an author cannot write a link without a scheme. */
    private static final Pattern ALLOWED_HREF =
            Pattern.compile("(?i)(https?://.*|mailto:.*|/@[^/]+|/topics/[^/]+)", Pattern.DOTALL);

    private static final PolicyFactory SANITIZER =
            policy().allowAttributes("href").matching(ALLOWED_HREF).onElements("a").toFactory();

    private static final HtmlRenderer RENDERER = renderer(Links::new);

    private PostHtml() {}

    /** The elements of a post; which addresses its links may have is for the caller to add. */
    public static HtmlPolicyBuilder policy() {
        return new HtmlPolicyBuilder()
                .allowElements(
                        "p",
                        "br",
                        "em",
                        "strong",
                        "del",
                        "code",
                        "pre",
                        "blockquote",
                        "ul",
                        "ol",
                        "li",
                        "a")
                .allowStandardUrlProtocols()
                .allowAttributes("start")
                .matching(Pattern.compile("[0-9]{1,9}"))
                .onElements("ol")
                .requireRelsOnLinks("nofollow", "noopener");
    }

    /** Raw HTML is escaped; links and what is named are rendered by the caller's nodes. */
    public static HtmlRenderer renderer(HtmlNodeRendererFactory links) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .softbreak("<br />\n")
                .extensions(List.of(StrikethroughExtension.create()))
                .nodeRendererFactory(links)
                .build();
    }

    static String render(Node document) {
        return SANITIZER.sanitize(RENDERER.render(document)).strip();
    }

    /** Links that lead somewhere allowed; of others, and of pictures, only the text is left. */
    private record Links(HtmlNodeRendererContext html) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class, Reference.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Link link when ALLOWED_ADDRESS.matcher(link.getDestination()).matches() ->
                        link(link.getDestination(), () -> children(link));
                case Reference reference -> render(reference);
                default -> children(node);
            }
        }

        private void render(Reference reference) {
            String href = reference.href();
            if (href == null || !ALLOWED_HREF.matcher(href).matches()) {
                html.getWriter().text(reference.literal());
            } else {
                link(href, () -> html.getWriter().text(reference.literal()));
            }
        }

        private void link(String href, Runnable content) {
            html.getWriter().tag("a", Map.of("href", html.encodeUrl(href)));
            content.run();
            html.getWriter().tag("/a");
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                html.render(child);
            }
        }
    }
}
