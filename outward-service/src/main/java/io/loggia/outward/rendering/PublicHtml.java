package io.loggia.outward.rendering;

import io.loggia.events.TopicSlug;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML of a post as outsiders get it. Feed-service has sanitised it; here it is done once more,
 * since a page for everybody must not rest on another service's care. Then whoever is mentioned is
 * named, or not, and the post's own topics become links.
 */
public final class PublicHtml {

    private static final String MENTION = "data-mention";

    private static final PolicyFactory SANITIZER =
            new HtmlPolicyBuilder()
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
                    .allowAttributes("href")
                    .matching(Pattern.compile("(?i)(https?://|mailto:).*", Pattern.DOTALL))
                    .onElements("a")
                    .allowAttributes(MENTION)
                    .matching(Pattern.compile("[0-9]{1,3}"))
                    .onElements("a")
                    .allowAttributes("start")
                    .matching(Pattern.compile("[0-9]{1,9}"))
                    .onElements("ol")
                    .requireRelsOnLinks("nofollow", "noopener")
                    .toFactory();

    /** The sanitiser writes attributes in double quotes, and no angle bracket but its own tags'. */
    private static final Pattern MENTIONED =
            Pattern.compile("<a [^<>]*" + MENTION + "=\"([0-9]{1,3})\"[^<>]*>[^<]*</a>");

    private static final Pattern PIECE = Pattern.compile("<[^<>]*>|[^<]+");
    private static final Pattern LINKED = Pattern.compile("(?i)<(/?)(?:a|code|pre)(?=[ >]).*");

    /** A number sign that begins a word; the one of a character reference does not. */
    private static final Pattern TOPIC =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_&/])#([\\p{L}\\p{M}\\p{N}_]{2,100}+)");

    private PublicHtml() {}

    /**
     * Safe HTML. A mention that is empty in the list, or not in it, becomes the words for somebody
     * without a name.
     */
    public static String of(
            String html, List<Optional<Mention>> mentions, Set<String> topics, String somebody) {
        return topicsLinked(named(SANITIZER.sanitize(html), mentions, somebody), topics).strip();
    }

    private static String named(String html, List<Optional<Mention>> mentions, String somebody) {
        return MENTIONED
                .matcher(html)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        mention(Integer.parseInt(found.group(1)), mentions)
                                                .map(PublicHtml::link)
                                                .orElseGet(() -> escaped(somebody))));
    }

    private static Optional<Mention> mention(int number, List<Optional<Mention>> mentions) {
        return number < mentions.size() ? mentions.get(number) : Optional.empty();
    }

    private static String link(Mention mention) {
        return "<a href=\"/@%s\" class=\"h-card\">%s</a>"
                .formatted(encoded(mention.handle()), escaped(mention.name()));
    }

    private static String topicsLinked(String html, Set<String> topics) {
        if (topics.isEmpty()) {
            return html;
        }
        StringBuilder linked = new StringBuilder(html.length());
        int depth = 0;
        Matcher pieces = PIECE.matcher(html);
        while (pieces.find()) {
            String piece = pieces.group();
            if (piece.charAt(0) == '<') {
                depth += step(piece);
            }
            linked.append(piece.charAt(0) == '<' || depth > 0 ? piece : linked(piece, topics));
        }
        return linked.toString();
    }

    /** One deeper into a link or code, one out of it, or neither. */
    private static int step(String tag) {
        Matcher linked = LINKED.matcher(tag);
        if (!linked.matches()) {
            return 0;
        }
        return linked.group(1).isEmpty() ? 1 : -1;
    }

    private static String linked(String text, Set<String> topics) {
        return TOPIC.matcher(text)
                .replaceAll(
                        found -> {
                            String slug = TopicSlug.normalise(found.group(1));
                            return Matcher.quoteReplacement(
                                    topics.contains(slug)
                                            ? "<a href=\"/topics/%s\" class=\"p-category\">%s</a>"
                                                    .formatted(encoded(slug), found.group())
                                            : found.group());
                        });
    }

    /** Words as they may stand between tags, and in an attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }

    /** One step of a path. */
    public static String encoded(String step) {
        return URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
