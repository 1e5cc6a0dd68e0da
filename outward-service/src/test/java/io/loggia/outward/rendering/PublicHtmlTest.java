package io.loggia.outward.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHtmlTest {

    private static final Mention ADA = new Mention("ada", "Ada <Byron>");

    @Test
    void mentionIsNamedOrNot() {
        var html =
                html(
                        "<p>With <a data-mention=\"0\"></a>, <a data-mention=\"1\"></a>"
                                + " and <a data-mention=\"7\"></a></p>",
                        List.of(Optional.of(ADA), Optional.empty()));

        assertThat(html)
                .isEqualTo(
                        "<p>With <a href=\"/@ada\" class=\"h-card\">Ada &lt;Byron&gt;</a>,"
                                + " a colleague and a colleague</p>");
    }

    @Test
    void topicsOfThePostBecomeLinksAndOthersDoNot() {
        var html =
                PublicHtml.of(
                        "<p>#Kafka, #größe; #other a#kafka <code>#kafka</code>"
                                + " <a href=\"https://example.org/#kafka\">#kafka</a></p>",
                        List.of(),
                        Set.of("kafka", "größe"),
                        "a colleague");

        assertThat(html)
                .contains("<a href=\"/topics/kafka\" class=\"p-category\">#Kafka</a>,")
                .contains("<a href=\"/topics/gr%C3%B6%C3%9Fe\" class=\"p-category\">#größe</a>;")
                .contains(" #other a#kafka <code>#kafka</code>")
                .contains("https://example.org/#kafka")
                .containsOnlyOnce("/topics/kafka");
    }

    @Test
    void entityIsNoTopic() {
        var html = PublicHtml.of("<p>a@b &#35;64</p>", List.of(), Set.of("64", "35"), "x");

        assertThat(html).doesNotContain("&<a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"//evil.example/x\" onclick=\"x()\">x</a>",
                "<a href=\"/@mallory\">x</a>",
                "<svg/onload=alert(1)>",
                "<style>*{}</style>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<a data-mention=\"0\" href=\"javascript:x\" style=\"x\">x</a>",
                "<p class=\"top\" id=\"main\">x</p>",
                "<a data-mention='\"><script>x</script>'>y</a>"
            })
    void whatIsNotAllowedIsGone(String evil) {
        var html = html(evil, List.of(Optional.empty()));

        assertThat(html)
                .doesNotContainIgnoringCase("script")
                .doesNotContain("<img", "<svg", "<style", "<iframe", "onerror", "onclick")
                .doesNotContain("href=\"/", "data-mention", "class=", "id=", "style=");
    }

    @Test
    void linksAreKeptAndNotVouchedFor() {
        assertThat(html("<p><a href=\"https://example.org/x\">x</a></p>", List.of()))
                .contains("<a href=\"https://example.org/x\" rel=\"nofollow noopener\">x</a>");
    }

    private static String html(String html, List<Optional<Mention>> mentions) {
        return PublicHtml.of(html, mentions, Set.of(), "a colleague");
    }
}
