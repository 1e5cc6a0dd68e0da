package io.loggia.feed.outward;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.post.TextPolicy;
import io.loggia.local.testing.CpuTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutwardFormTest {

    private static final Duration BUDGET = Duration.ofMillis(100);

    private static final UUID ALICE = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final UUID BOB = UUID.fromString("01890000-0000-7000-8000-00000000000b");

    /** Alice and Bob are shown outside, Carol and the build server are not. */
    private static final Colleagues CAST =
            new Colleagues(Map.of("alice", ALICE, "bob", BOB), Set.of("carol", "build_1"));

    private static final InsideHosts HOSTS =
            InsideHosts.of(List.of("corp.example", "*.Wiki.Example.", "müller.example"));

    private static OutwardText write(String text) {
        OutwardForm form = OutwardForm.read(text);
        return form.write(CAST, HOSTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plain                      | <p>plain</p>                            | plain
                    *a* **b** ~~c~~ `d`        | <p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p> | a b c d
                    a\\nb\\n\\nc               | <p>a<br />b</p><p>c</p>                 | a/b//c
                    > wise                     | <blockquote><p>wise</p></blockquote>    | wise
                    - a\\n- b                  | <ul><li>a</li><li>b</li></ul>           | - a/- b
                    3. a\\n4. b                | <ol start="3"><li>a</li><li>b</li></ol> | 3. a/4. b
                    ```\\nx = 1\\n```          | <pre><code>x &#61; 1</code></pre>       | x = 1
                    [a](https://b.cc/d)        | <p><a href="https://b.cc/d" rel="nofollow noopener">a</a></p> | a
                    see www.b.cc now           | <p>see <a href="https://www.b.cc" rel="nofollow noopener">www.b.cc</a> now</p> | see www.b.cc now
                    <https://b.cc>             | <p><a href="https://b.cc" rel="nofollow noopener">https://b.cc</a></p> | https://b.cc
                    write to a@b.cc            | <p>write to <a href="mailto:a&#64;b.cc" rel="nofollow noopener">a&#64;b.cc</a></p> | write to a@b.cc
                    ![a](https://b.cc/d.png)   | <p>a</p>                                | a
                    all of #Kafka and #kafka   | <p>all of #Kafka and #kafka</p>         | all of #Kafka and #kafka
                    <b>bold</b>                | <p>&lt;b&gt;bold&lt;/b&gt;</p>          | <b>bold</b>
                    3 < 4 & 5 > 4              | <p>3 &lt; 4 &amp; 5 &gt; 4</p>          | 3 < 4 & 5 > 4
                    """)
    void whatHoldsNothingOfTheInsideLeavesAsItIs(String text, String html, String words) {
        OutwardText outward = write(text.replace("\\n", "\n"));

        assertThat(outward.html().replace("\n", "")).isEqualTo(html);
        assertThat(outward.text().replace("\n", "/")).isEqualTo(words);
        assertThat(outward.mentionIds()).isEmpty();
    }

    @Test
    void whoeverIsShownIsANumberAndNobodyInPlainWords() {
        OutwardText outward = write("**@Bob** asks @alice, and @bob again");

        assertThat(outward.html())
                .isEqualTo(
                        "<p><strong><a data-mention=\"0\"></a></strong> asks"
                                + " <a data-mention=\"1\"></a>, and <a data-mention=\"0\"></a>"
                                + " again</p>");
        assertThat(outward.text()).isEqualTo("a colleague asks a colleague, and a colleague again");
        assertThat(outward.mentionIds()).containsExactly(BOB, ALICE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    @carol                  | a colleague
                    Hi @Carol!              | Hi a colleague!
                    (@CAROL)                | (a colleague)
                    @carol's idea           | a colleague's idea
                    **@ca**rol              | a colleague
                    @c_a_rol @carol_x       | @c_a_rol @carol_x
                    `@carol`                | a colleague
                    `@alice`                | a colleague
                    [@carol](https://b.cc)  | a colleague
                    [@bob](https://b.cc)    | a colleague
                    ![@carol](https://b.cc) | a colleague
                    &#64;carol              | a colleague
                    \\@carol                | a colleague
                    ＠carol                  | a colleague
                    @@carol                 | @a colleague
                    x/@carol                | x/a colleague
                    @carol@social.example   | a colleague@social.example
                    Thanks.@carol.So        | Thanks.a colleague.So
                    press@carol.example     | press@carol.example
                    @build_1 failed         | a colleague failed
                    @carol https://b.cc     | a colleague https://b.cc
                    https://b.cc/@carol     | (internal link)
                    https://b.cc/@alice     | https://b.cc/@alice
                    @nobody                 | @nobody
                    """)
    void whoeverIsNotShownIsAColleague(String text, String words) {
        OutwardText outward = write(text);

        assertThat(outward.text()).isEqualTo(words);
        assertThat(unescaped(outward.html())).doesNotContainIgnoringCase("@carol\"", "/@carol");
        assertThat(outward.mentionIds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [the page](https://corp.example/secret)     | the page
                    [a **b** `c`](https://corp.example)         | a b c
                    see https://corp.example/secret?a=b#c.      | see (internal link).
                    see (https://corp.example/secret)           | see ((internal link))
                    <https://corp.example/secret>               | (internal link)
                    [https://corp.example/s](https://corp.example/s) | (internal link)
                    [x](https://b.cc) [y](https://corp.example) | x y
                    it is on corp.example, port 1               | it is on (internal link), port 1
                    `ssh git@git.corp.example`                  | ssh (internal link)
                    x@corp.example                              | (internal link)
                    *wiki*.corp.example                         | (internal link)
                    localhost:8080 answers                      | (internal link) answers
                    私達のgit.corp.exampleを見て                  | 私達の(internal link)を見て
                    https://b.cc/?to=https://corp.example       | (internal link)
                    corp.examples and xcorp.example.net         | corp.examples and xcorp.example.net
                    notcorp.example                             | notcorp.example
                    at corp.example/日本語/secret now            | at (internal link) now
                    私達のcorp.example/秘密                       | (internal link)
                    1.2.3.4 and v10.2.3                         | 1.2.3.4 and v10.2.3
                    std::vector<int> at 12:30:45                | std::vector<int> at 12:30:45
                    jdk.internal.misc.Unsafe                    | jdk.internal.misc.Unsafe
                    #localhost                                  | (internal link)
                    """)
    void whatNamesAHostOfTheInsideGoes(String text, String words) {
        assertThat(write(text).text()).isEqualTo(words);
    }

    private static String unescaped(String html) {
        return html.replace("&#64;", "@").replace("&#61;", "=").replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://CORP.EXAMPLE/canary",
                "https://a.b.corp.example./canary",
                "https://corp.example:8443/canary",
                "https://user:word@corp.example/canary",
                "https://corp.example@b.cc/canary",
                "https://b.cc/canary?q=corp.example",
                "https://b.cc/#corp%2Eexample/canary",
                "https://corp%2eexample/canary",
                "https://corp%252eexample/canary",
                "https://corp。example/canary",
                "https://ｃｏｒｐ．ｅｘａｍｐｌｅ/canary",
                "https://co\u00ADrp.example/canary",
                "https://co\u200Brp.example/canary",
                "https://xn--mller-kva.example/canary",
                "https://MÜLLER.example/canary",
                "https:/corp.example/canary",
                "https:\\\\corp.example\\canary",
                "http:corp.example/canary",
                "ftp://corp.example/canary",
                "https://corp.example/日本語/canary",
                "http://wiki/canary",
                "http://wiki:8080/canary",
                "http://a.wiki.example/canary",
                "http://localhost/canary",
                "http://LOCALHOST:3000/canary",
                "http://app.localhost/canary",
                "http://printer.local/canary",
                "http://db.prod.internal:5432/canary",
                "http://nas.lan/canary",
                "http://router.home.arpa/canary",
                "http://svc.cluster.local/canary",
                "http://127.0.0.1/canary",
                "http://127.1/canary",
                "http://0/canary",
                "http://2130706433/canary",
                "http://0x7f000001/canary",
                "http://0x7f.0.0.1/canary",
                "http://0177.0.0.1/canary",
                "http://10.1.2.3/canary",
                "http://172.16.0.9/canary",
                "http://192.168.0.9:80/canary",
                "http://169.254.169.254/canary",
                "http://100.64.0.1/canary",
                "http://[::1]/canary",
                "http://[::]/canary",
                "http://[fd00::1]:80/canary",
                "http://[fe80::1%25eth0]/canary",
                "http://[::ffff:10.0.0.1]/canary",
                "http://[::ffff:0a00:0001]/canary",
                "http://127.0.0.1.nip.io/canary"
            })
    void noFormOfALinkLetsAnInsideAddressOut(String address) {
        for (String form :
                List.of(
                        "%s",
                        "see %s, or not",
                        "(%s)",
                        "**%s**",
                        "<%s>",
                        "[the page](%s)",
                        "[the page](<%s>)",
                        "[the page](%s \"a title\")",
                        "[%1$s](%1$s)",
                        "[**%1$s**](<%1$s>)",
                        "[the page][1]\n\n[1]: %s",
                        "[the page]\n\n[the page]: <%s>",
                        "![a picture](%s)",
                        "[![a picture](%1$s)](%1$s)",
                        "> - [the page](%s)",
                        "`%s`",
                        "```\n%s\n```",
                        "<a href=\"%s\">the page</a>",
                        "text%s",
                        "@bob:%s")) {
            OutwardText outward = write(form.formatted(address));

            assertThat(bytes(outward))
                    .as("%s in %s", address, form)
                    .doesNotContain(
                            "canary", "corp", "wiki", "localhost", "127", "10.1.2.3", "printer");
        }
    }

    /** All that stands in the event but for its own ids, as a reader would take it apart. */
    private static String bytes(OutwardText outward) {
        return unescaped(outward.html() + "\n" + outward.text()).toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01890000-0000-7000-8000-00000000000c",
                "0189000A-0000-7000-8000-00000000000C",
                "/p/01890000-0000-7000-8000-00000000000c",
                "https://b.cc/p/01890000-0000-7000-8000-00000000000c",
                "[x](https://b.cc/p/01890000-0000-7000-8000-00000000000c)",
                "[x](https://b.cc/p/01890000%2D0000-7000-8000-00000000000c)",
                "`01890000-0000-7000-8000-00000000000c`",
                "0189**0000**-0000-7000-8000-00000000000c",
                "a01890000-0000-7000-8000-00000000000cd"
            })
    void noIdLeaves(String text) {
        assertThat(bytes(write(text)).replace("%2d", "-")).doesNotContain("0000-7000-8000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 * 3 * 4 < 5 _and_ [a](b) | 2 * 3 * 4 < 5 _and_ [a](b)
                    @Alice beside @carol       | a colleague beside a colleague
                    @nobody we know            | @nobody we know
                    as on http://wiki/page     | as on (internal link)
                    01890000-0000-7000-8000-00000000000a | (internal id)
                    """)
    void descriptionOfAPictureIsWordsAndNoMarkup(String words, String outward) {
        OutwardForm form = OutwardForm.ofPlain(words);

        assertThat(form.write(CAST, HOSTS).text()).isEqualTo(outward);
    }

    @Test
    void descriptionOfAPictureTellsWhomItNames() {
        assertThat(OutwardForm.ofPlain("@Alice, `@carol`").handles())
                .containsExactlyInAnyOrder("alice", "carol");
    }

    @Test
    void theAuthorsOwnPlacesAreNotNeededToKnowWhoIsMeant() {
        OutwardForm form =
                OutwardForm.read(
                        "@Alice, `@bob`, [@carol](https://b.cc/@dave) and **@er**in\n\n```\n@finn\n```");

        assertThat(form.handles())
                .containsExactlyInAnyOrder("alice", "bob", "carol", "dave", "erin", "finn");
    }

    @Test
    void withoutAnyConfigurationTheUsualPlacesOfTheInsideAreKnown() {
        OutwardText outward =
                OutwardForm.read("[x](http://localhost:1) http://wiki/ at 10.0.0.1")
                        .write(Colleagues.NOBODY, InsideHosts.of(List.of()));

        assertThat(outward.text()).isEqualTo("x (internal link) at (internal link)");
        assertThat(outward.html()).doesNotContain("href");
    }

    private static Stream<String> hostileParts() {
        return Stream.of(
                "a",
                "a.",
                "@a",
                "@aaa ",
                "@",
                "://",
                "a://",
                "http://",
                "http://a.",
                "https:",
                "xn--",
                "xn--a.",
                "%",
                "%2",
                "%25",
                "%252e",
                ":",
                "::",
                "1.",
                "1:",
                "0x",
                "[",
                "](",
                "[a](http://",
                "...",
                "/",
                "\\",
                "10.",
                "f:",
                "ff::",
                "-",
                "a-",
                "0000-",
                "\u200Ba",
                "\u3002",
                "mailto:",
                "mailto:a@",
                "a@a",
                ".local",
                "corp.example",
                "`",
                "**a");
    }

    @Test
    void hostileTextTakesNoTime() {
        hostileParts()
                .forEach(
                        part ->
                                assertThat(cost(part, TextPolicy.MAX_CHARACTERS))
                                        .as(part)
                                        .isLessThan(BUDGET));
    }

    private static Duration cost(String part, int length) {
        String text = part.repeat(length / part.length());
        return CpuTime.least(
                BUDGET,
                () -> {
                    OutwardForm form = OutwardForm.read(text);
                    form.handles();
                    form.write(CAST, HOSTS);
                });
    }
}
