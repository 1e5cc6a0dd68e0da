package io.loggia.feed.activity;

import com.fasterxml.jackson.databind.JsonNode;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;

/**
 * How an event's data become a text: Mustache without partials, lambdas or code. A value that is
 * named has to be there; {@code {{value}}} puts it as it is to the eye, {@code {{{value}}}} lets it
 * be Markdown, with links and mentions. Sections go over lists, or leave out what is not there.
 */
final class Template {

    static final int LONGEST = 2_000;

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** Fails with {@link IllegalArgumentException} for what is no template, saying why. */
    static Template of(String text) {
        try {
            compile(text).visit(new TemplateLimits());
            return new Template(text);
        } catch (MustacheException e) {
            throw new IllegalArgumentException("is no Mustache template", e);
        }
    }

    /** Fails with {@link RefusedException} where the data lack what is named. */
    String render(JsonNode data) {
        try {
            return compile(text).execute(data);
        } catch (MustacheException.Context e) {
            throw new RefusedException(Reason.MISSING_VALUE, "data." + e.key);
        }
    }

    /** Anew each time: its collector counts the steps of one rendering. */
    private static com.samskivert.mustache.Template compile(String text) {
        return Mustache.compiler()
                .withCollector(new JsonCollector())
                .withFormatter(Template::format)
                .withEscaper(MarkdownEscape::escape)
                .compile(text);
    }

    /** Lists and objects are no text; where one is named, a section is meant. */
    private static String format(Object value) {
        if (value instanceof JsonNode node && node.isContainerNode()) {
            throw new RefusedException(Reason.MISSING_VALUE, "data");
        }
        return value instanceof JsonNode node ? node.asText() : String.valueOf(value);
    }
}
