package io.loggia.feed.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.feed.markdown.Markdown;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Build {{number}}                  | {"number": 7}                      | Build 7
                    {{a.b}}                           | {"a": {"b": "x"}}                  | x
                    {{#ok}}green{{/ok}}               | {"ok": true}                       | green
                    a{{#ok}}green{{/ok}}              | {"ok": false}                      | a
                    a{{#more}}{{more}}{{/more}}       | {}                                 | a
                    {{^more}}none{{/more}}            | {}                                 | none
                    {{#all}}{{name}},{{/all}}         | {"all": [{"name":"a"},{"name":"b"}]} | a,b,
                    {{#all}}{{.}};{{/all}}            | {"all": ["a", 2, true]}            | a;2;true;
                    {{#all}}{{x}}{{/all}}             | {"all": [1], "x": "up"}            | up
                    {{{raw}}}                         | {"raw": "**b**"}                   | **b**
                    {{ok}}                            | {"ok": true}                       | true
                    """)
    void dataBecomeAText(String template, String data, String text) throws Exception {
        assertThat(Template.of(template).render(json(data))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {{name}}                 | {}                    | data.name
                    {{name}}                 | {"name": null}        | data.name
                    {{a.b}}                  | {"a": {}}             | data.a.b
                    {{getClass}}             | {}                    | data.getClass
                    {{a.class}}              | {"a": "x"}            | data.a.class
                    {{a.length}}             | {"a": "x"}            | data.a.length
                    {{a.size}}               | {"a": [1]}            | data.a.size
                    {{entrySet}}             | {"a": [1]}            | data.entrySet
                    {{a}}                    | {"a": {"b": 1}}       | data
                    {{a}}                    | {"a": [1]}            | data
                    """)
    void whatTheDataLackIsNamed(String template, String data, String field) throws Exception {
        JsonNode node = json(data);
        Template read = Template.of(template);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> read.render(node))
                .satisfies(
                        refused -> {
                            assertThat(refused.refusal().reason()).isEqualTo(Reason.MISSING_VALUE);
                            assertThat(refused.refusal().field()).isEqualTo(field);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#a}}",
                "{{/a}}",
                "{{#a}}{{/b}}",
                "{{>other}}",
                "{{<p}}{{/p}}",
                "{{$b}}{{/b}}"
            })
    void whatIsNoTemplateIsRefused(String template) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Template.of(template));
    }

    @Test
    void listsInListsEnd() throws Exception {
        StringBuilder list = new StringBuilder("[1");
        list.append(",1".repeat(5_000)).append(']');
        JsonNode data = json("{\"a\": " + list + "}");
        Template template = Template.of("{{#a}}{{#a}}{{#a}}{{/a}}{{/a}}{{/a}}");

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> template.render(data));
    }

    /** Whatever data hold, a post shows it and means nothing by it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@alice",
                "a@alice.example",
                "#kafka",
                "https://evil.example/x",
                "HTTP://evil.example",
                "www.evil.example",
                "mail@evil.example",
                "[x](https://evil.example)",
                "![x](https://evil.example/x.png)",
                "<https://evil.example>",
                "<img src=x onerror=alert(1)>",
                "**bold** _em_ ~~del~~ `code`",
                "- item",
                "1. item",
                "> quote",
                "```",
                "a\\nb\\n\\n- c",
                "&#64;alice &amp;",
                "\\\\@alice",
                "{{name}} ${x} #{y}"
            })
    void dataMeanNothingInMarkdown(String value) throws Exception {
        String data = "{\"v\": \"" + value + "\"}";

        for (String template : new String[] {"{{v}}", "See {{v}} there", "x\n\n{{v}}"}) {
            Markdown read = Markdown.ofData(Template.of(template).render(json(data)));

            String html = read.toHtml(Set.of("alice"));
            assertThat(read.handles()).isEmpty();
            assertThat(read.topics()).isEmpty();
            assertThat(html).doesNotContain("<a", "<em", "<strong", "<del", "<code", "<li", "<img");
            assertThat(html).doesNotContain("<blockquote", "<pre");
        }
    }

    @Test
    void templateMayMeanWhatItSays() throws Exception {
        JsonNode data = json("{\"user\": \"alice\", \"url\": \"https://ci.example/7?a=b\"}");
        String text = Template.of("@{{{user}}} [log]({{{url}}}) #builds").render(data);

        Markdown read = Markdown.ofData(text);

        assertThat(read.handles()).containsExactly("alice");
        assertThat(read.topics()).hasSize(1);
        assertThat(read.toHtml(Set.of("alice")))
                .contains("href=\"/&#64;alice\"", "href=\"https://ci.example/7?a&#61;b\"");
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text);
    }
}
