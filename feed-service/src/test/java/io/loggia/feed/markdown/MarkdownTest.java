package io.loggia.feed.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.TopicSlug;
import io.loggia.feed.ProblemException;
import io.loggia.feed.post.TextPolicy;
import io.loggia.local.testing.CpuTime;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Duration BUDGET = Duration.ofMillis(50);

    /** What may stand between angle brackets in our HTML, and nothing else. */
    private static final Pattern TAGS =
            Pattern.compile(
                    "<(/?(p|em|strong|del|code|pre|blockquote|ul|ol|li|a)|br /|ol start=\"\\d+\""
                            + "|a href=\"(https?:|mailto:|/&#64;|/topics/)[^\"<>]*\""
                            + " rel=\"nofollow noopener\"|!-- --)>");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plain                  | <p>plain</p>
                    *a* **b** ~~c~~ `d`    | <p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>
                    > wise                 | <blockquote><p>wise</p></blockquote>
                    - a\\n- b              | <ul><li>a</li><li>b</li></ul>
                    3. a                   | <ol start="3"><li>a</li></ol>
                    a\\nb                  | <p>a<br />b</p>
                    # a                    | <p># a</p>
                    [a](https://b.c)       | <p><a href="https://b.c" rel="nofollow noopener">a</a></p>
                    see www.b.cc now       | <p>see <a href="https://www.b.cc" rel="nofollow noopener">www.b.cc</a> now</p>
                    ![a](https://b.c/d.png)| <p>a</p>
                    """)
    void subsetBecomesHtml(String text, String html) {
        String rendered = Markdown.parse(text.replace("\\n", "\n")).toHtml(Set.of());

        assertThat(rendered.replaceAll("\\n", "")).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&#58;alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](\u0001javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example)",
                "[x](/logout)",
                "[x](/@alice)",
                "[x](?a=b)",
                "[x]()",
                "[x](https:evil)",
                "[x]\n\n[x]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](x\"onerror=alert(1))",
                "[![x](javascript:a)](javascript:b)",
                "javascript:alert(1)",
                "ftp://evil.example/x"
            })
    void linkThatLeadsAstrayIsNone(String text) {
        assertThat(Markdown.parse(text).toHtml(Set.of())).doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<script>alert(1)</script>",
                "</script><script>alert(1)//",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=1 onerror=alert(1)>\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<a href=\"https://b.c\" onclick=\"x\">y</a>",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<style>*{display:none}</style>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "`<script>`",
                "```\n<script>alert(1)</script>\n```",
                "```<script>\"onload=x\n1\n```",
                "[a](https://b.c/\"onmouseover=\"alert(1))",
                "[a](https://b.c 'x\"onload=\"y')",
                "[<script>](https://b.c)",
                "https://b.c/\"><script>alert(1)</script>",
                "**<b>** *<i>*",
                "\uFF1Cscript\uFF1E"
            })
    void rawHtmlIsText(String text) {
        String html = Markdown.parse(text).toHtml(Set.of());

        assertThat(TAGS.matcher(html).replaceAll("")).doesNotContain("<").doesNotContain(">");
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{7*7}}",
                "${7*7}",
                "#{7*7}",
                "{inject:x}",
                "${jndi:ldap://x.y/z}",
                "<%= 7 %>"
            })
    void templatesAreLiteral(String text) {
        String html = Markdown.parse(text).toHtml(Set.of());

        assertThat(html).doesNotContain("49").doesNotContain("{{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    @bob                    | bob
                    Hi @Bob!                | bob
                    (@bob)                  | bob
                    **@bob** and @bob       | bob
                    @bob, @carol.           | bob carol
                    @bob's                  | bob
                    @bo                     |
                    a@bob.example           |
                    @bob@example.org        |
                    @@bob                   |
                    `@bob`                  |
                    [@bob](https://b.c)     |
                    https://b.c/@bob        |
                    @böb                    |
                    """)
    void mentionsAreFound(String text, String handles) {
        assertThat(String.join(" ", Markdown.parse(text).handles()))
                .isEqualTo(handles == null ? "" : handles);
    }

    @Test
    void onlyKnownHandlesBecomeLinks() {
        String html = Markdown.parse("@alice and @nobody").toHtml(Set.of("alice"));

        assertThat(html)
                .contains("href=\"/&#64;alice\"")
                .contains("&#64;nobody")
                .doesNotContain("href=\"/&#64;nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    #kafka                  | kafka
                    #Kafka #kafka           | kafka
                    #KAFKA_Streams.         | kafka_streams
                    #überraschung           | überraschung
                    (#aa),#bb               | aa bb
                    #ＫＡＦＫＡ               | kafka
                    #a                      |
                    a#bb                    |
                    ##bb                    |
                    &#bb;                   |
                    https://b.c/#bb         |
                    `#bb`                   |
                    #aa #bb #cc #dd #ee #ff | aa bb cc dd ee
                    """)
    void topicsAreFound(String text, String slugs) {
        assertThat(Markdown.parse(text).topics().stream().map(TopicSlug::value))
                .containsExactly(slugs == null ? new String[0] : slugs.split(" "));
    }

    @Test
    void topicThatIsTooLongIsAWord() {
        assertThat(Markdown.parse("#" + "a".repeat(51)).topics()).isEmpty();
        assertThat(Markdown.parse("#" + "a".repeat(5_000)).topics()).isEmpty();
        assertThat(Markdown.parse("#" + "a".repeat(50)).topics()).hasSize(1);
    }

    /** What a slow parser would trip over, to be repeated up to any length. */
    private static Stream<String> hostileParts() {
        return Stream.of(
                "a",
                "a!",
                "[",
                "*",
                "@",
                "#",
                "_",
                "`",
                "~",
                "<",
                ">",
                "&",
                "!",
                "(",
                "\\",
                "\n",
                "- ",
                "> ",
                "1. ",
                "*a **a ",
                "*a _b ",
                "[a](",
                "![",
                "[a](<b",
                "@a ",
                "@aaa ",
                "#aa ",
                "a@",
                "a.b",
                "www.",
                "http://",
                "http://a.",
                "mailto:",
                "<a b=\"",
                "<!--",
                "<![CDATA[",
                "[a]: b\n",
                "a@b.c ",
                "{{");
    }

    @Test
    void hostileTextTakesNoTime() {
        hostileParts()
                .forEach(
                        part -> {
                            assertThat(cost(part, TextPolicy.MAX_CHARACTERS)).isLessThan(BUDGET);
                            assertThat(cost(part, 50_000)).as(part).isLessThan(BUDGET);
                        });
    }

    private static Duration cost(String part, int length) {
        return CpuTime.least(BUDGET, () -> publish(part, length));
    }

    private static void publish(String part, int length) {
        try {
            String text = TextPolicy.require(part.repeat(length / part.length()));
            Markdown.parse(text).toHtml(Set.of());
        } catch (ProblemException refused) {
            assertThat(refused.field()).isEqualTo("text");
        }
    }

    @Test
    void nestingIsShallowEnoughToBeWalked() {
        String deep = "*a **a ".repeat(5_000) + "a** a*".repeat(5_000);

        assertThat(Markdown.parse(deep).toHtml(Set.of())).isNotEmpty();
    }
}
