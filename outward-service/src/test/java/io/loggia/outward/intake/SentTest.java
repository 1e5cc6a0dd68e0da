package io.loggia.outward.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.outward.Language;
import io.loggia.outward.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grace",
                "Grace Hopper",
                "Łukasz O’Neill-Żak jr.",
                "محمد",
                "Nguyễn Văn A",
                "山田 太郎",
                "  stripped  "
            })
    void namesOfPeopleAreTaken(String name) {
        assertThat(asked(name, "g@example.org", "Why?").name()).isEqualTo(name.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "...",
                "Grace\r\nBcc: all@example.org",
                "Grace\nHopper",
                "Grace\u0000",
                "Grace ✔",
                "Grace ✅",
                "Grace ☑",
                "Grace \uD83D\uDEE1",
                "\u202EecarG",
                "Grace\u2066x\u2069",
                "Gr\u200Bace",
                "\u3164",
                "\u200B",
                "Z\u0300\u0301\u0302\u0303\u0304a",
                "a\u20DD",
                "Ada <ada@example.org>",
                "Ada @ Example",
                "http://example.org",
                "Grace\u2028Hopper",
                "Grace\uD800"
            })
    void otherNamesAreRefused(String name) {
        refuses("name", () -> asked(name, "g@example.org", "Why?"));
    }

    @Test
    void nameIsNotEndless() {
        assertThat(asked("G".repeat(80), "g@example.org", "Why?").name()).hasSize(80);
        refuses("name", () -> asked("G".repeat(81), "g@example.org", "Why?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "g@example.org",
                "Grace.Hopper+talk@Mail.Example.ORG",
                "o'neill@example.co.uk",
                " g@example.org "
            })
    void addressesHaveOneSpelling(String email) {
        assertThat(asked("Grace", email, "Why?").email())
                .isEqualTo(email.strip().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "g",
                "g@",
                "@example.org",
                "g@example",
                "g@@example.org",
                "g@example.org,h@example.org",
                "g@example.org\r\nBcc: h@example.org",
                "Grace <g@example.org>",
                "\"g h\"@example.org",
                "g h@example.org",
                ".g@example.org",
                "g..h@example.org",
                "g@[127.0.0.1]",
                "g@127.0.0.1",
                "g@-example.org",
                "gräce@example.org",
                "g@exämple.org"
            })
    void otherAddressesAreRefused(String email) {
        refuses("email", () -> asked("Grace", email, "Why?"));
    }

    @Test
    void hostileAddressIsLookedAtInNoTime() {
        refuses("email", () -> asked("Grace", "a".repeat(50_000) + "!", "Why?"));
        refuses("email", () -> asked("Grace", "a@" + "a.".repeat(50_000), "Why?"));
    }

    @Test
    void textIsCountedAsPeopleCount() {
        assertThat(asked("Grace", "g@example.org", "😀".repeat(2_000)).text()).hasSize(4_000);
        refuses("text", () -> asked("Grace", "g@example.org", "x".repeat(2_001)));
    }

    @Test
    void textIsKeptWithoutWhatTurnsItAround() {
        var text =
                asked(
                                "Grace",
                                "g@example.org",
                                "\uFEFFOne\r\n"
                                        + "two\r"
                                        + "x\u202Ey\u0007\u0000 \uD83D\uDC69\u200D\uD83D\uDD2C ")
                        .text();

        assertThat(text).isEqualTo("\uFEFFOne\ntwo\nxy \uD83D\uDC69\u200D\uD83D\uDD2C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200B", "\u3164\u3164", "\u0301"})
    void textThatNobodySeesIsEmpty(String text) {
        refuses("text", () -> asked("Grace", "g@example.org", text));
    }

    @Test
    void marksDoNotPileUp() {
        refuses("text", () -> asked("Grace", "g@example.org", "Z" + "\u0335".repeat(500)));
    }

    @Test
    void topicsAreFewAndTopics() {
        refuses("topic", () -> about(List.of("a b")));
        refuses("topic", () -> about(List.of("aa", "bb", "cc", "dd", "ee", "ff")));
    }

    @Test
    void tokensAndPublicIdsHaveOneShape() {
        refuses("token", () -> new Sent.Confirm(new byte[31], new byte[32]));
        refuses("post", () -> new Sent.Reply("G", "g@example.org", "x", "../x", Language.EN));
        refuses("reply", () -> new Sent.Report("' OR 1=1--"));
        assertThat(Token.parse(Token.random().text())).isPresent();
        assertThat(Token.parse("x")).isEmpty();
    }

    private static Sent.Ask asked(String name, String email, String text) {
        return new Sent.Ask(name, email, text, List.of(), null, Language.EN);
    }

    private static Sent.Ask about(List<String> topics) {
        return new Sent.Ask("Grace", "g@example.org", "Why?", topics, null, Language.EN);
    }

    private static void refuses(String field, Runnable sending) {
        assertThatThrownBy(sending::run)
                .isInstanceOf(ProblemException.class)
                .extracting(e -> ((ProblemException) e).field())
                .isEqualTo(field);
    }
}
