package io.loggia.outward.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.testing.CpuTime;
import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.Wording;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

    private static final String JWT =
            "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLXRoaXM";
    private static final int HOSTILE = 50_000;
    private static final Duration BUDGET = Duration.ofMillis(50);

    private static final OutwardConfig COMPANY = new FixedCompany();

    private final Review review = review(false);

    private static Review review(boolean quietPeriod) {
        return Review.of(
                new Stops(), Seed.rules(new FixedNudges(quietPeriod)), id -> id.length(), COMPANY);
    }

    private record FixedCompany() implements OutwardConfig {

        @Override
        public int trustedProxies() {
            return 0;
        }

        @Override
        public String companyName() {
            return "Example Ltd";
        }

        @Override
        public URI siteUrl() {
            return URI.create("http://localhost:8090");
        }
    }

    private record FixedNudges(boolean quietPeriod) implements NudgeConfig {

        @Override
        public Optional<List<String>> customers() {
            return Optional.of(List.of("Acme Corp", "Müller & Söhne"));
        }

        @Override
        public Optional<List<String>> embargo() {
            return Optional.of(List.of("Project Heron"));
        }

        @Override
        public Optional<List<String>> insideHosts() {
            return Optional.of(List.of("corp.example.com"));
        }

        @Override
        public int advicesAMinute() {
            return 240;
        }

        @Override
        public int secretsADay() {
            return 10;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    private-key     | x -----BEGIN RSA PRIVATE KEY----- MIIE
                    private-key     | -----BEGIN OPENSSH PRIVATE KEY-----
                    private-key     | -----BEGIN PGP PRIVATE KEY BLOCK-----
                    private-key     | -----BEGIN PRIVATE KEY-----
                    cloud-key       | key AKIAQWERTYUIOPASDFGH is it
                    cloud-key       | ghp_0123456789abcdefghijABCDEFGHIJ012345
                    cloud-key       | AIzaSyA0123456789abcdefghijklmnopqrstuv
                    password-in-url | see postgres://alice:s3cret@db.example.org/x
                    password-in-url | https://u:p@host
                    customer-name   | Yesterday ACME corp called
                    customer-name   | mit Müller & Söhne gesprochen
                    embargo         | project heron flies
                    personal-data   | write to bob.byte@example.org
                    personal-data   | DE89 3704 0044 0532 0130 00
                    internal-name   | it runs on build7.corp.example.com now
                    internal-name   | wiki.internal has it
                    internal-name   | at 10.1.2.3 it hangs
                    ticket          | fixed in PAY-4711 today
                    promise         | We promise it
                    promise         | das wird ausgeliefert
                    price           | for €20 only
                    price           | kostet 1.000 Euro
                    price           | with a discount
                    tone            | You are an idiot
                    tone            | THIS WILL NEVER WORK
                    tone            | really!!!
                    """)
    void ruleSpeaksUp(String rule, String text) {
        assertThat(rules(text)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIAIOSFODNN7EXAMPLE is the documentation's own key",
                "-----BEGIN PUBLIC KEY-----",
                "ISO-8601, UTF-8, RFC-9110, SHA-256 and CVE-2026-12345",
                "https://example.org:8443/path is fine, and so is 10:30 @ noon",
                "Our pay is too low and working here is hard",
                "eyJ is how a token begins",
                "version 10.2.3 of it"
            })
    void harmlessTextIsLeftAlone(String text) {
        assertThat(rules(text)).isEmpty();
    }

    @Test
    void spansAreThoseOfTheText() {
        var text = "🙂 We met Acme  Corp";

        var nudge = advise(text).getFirst();

        assertThat(text.substring(nudge.start(), nudge.end())).isEqualTo("Acme  Corp");
        assertThat(nudge.message()).contains("Acme  Corp");
    }

    @Test
    void whoSpeaksOfTheCompanyIsToldToSayTheyWorkThere() {
        assertThat(rules("Example Ltd builds bridges")).containsExactly("say-where-you-work");
        assertThat(rules("At Example Ltd we build bridges")).isEmpty();
        assertThat(rules("Ich arbeite bei Example Ltd")).isEmpty();
    }

    @Test
    void pictureWithoutWordsIsATip() {
        var nudges =
                review.advise(
                        "Look", Arrays.asList("a bridge", null, " "), Language.DE, words -> true);

        assertThat(nudges).extracting(NudgeView::rule).containsExactly("alt-text");
        assertThat(nudges.getFirst().message()).contains("Beschreibung");
    }

    @Test
    void figuresAreAskedAboutInAQuietPeriodOnly() {
        var quiet = review(true);

        assertThat(rules("Revenue grows")).isEmpty();
        assertThat(quiet.advise("Revenue grows", List.of(), Language.EN, words -> true))
                .extracting(NudgeView::rule)
                .containsExactly("figures");
    }

    @Test
    void atMostTwentyTheHeaviestFirst() {
        var text = "PAY-1 acme corp idiot €3 bob@example.org we promise !!! ".repeat(9) + JWT;

        var nudges = advise(text);

        assertThat(nudges).hasSize(20);
        assertThat(nudges.getFirst().severity()).isEqualTo(Severity.STOP);
        assertThat(nudges).extracting(NudgeView::severity).isSorted();
    }

    @Test
    void everyRuleSpeaksBothLanguagesAndCitesAGuideline() {
        for (Armed rule : review(true).rules()) {
            assertThat(rule.message().en()).isNotBlank();
            assertThat(rule.message().de()).isNotBlank();
            assertThat(rule.guideline()).isNotBlank();
        }
    }

    @Test
    void whatIsSecretIsToldWithDiscretion() {
        var text = "Project Heron flies over PAY-1";

        var nudges = review.advise(text, List.of(), Language.EN, words -> false);

        assertThat(nudges).extracting(NudgeView::rule).containsExactly("ticket");
        assertThat(rules(text)).contains("embargo");
    }

    @Test
    void rulesArePutInTheirPlace() {
        var draft =
                new Rule(
                        "ticket",
                        Severity.TIP,
                        "be-kind",
                        true,
                        false,
                        null,
                        List.of("tomorrow"),
                        List.of(),
                        List.of(),
                        new Wording("When is {words}?", "Wann ist {words}?"),
                        new Wording("Name the day", "Nenn den Tag"));

        var nudges =
                review.with(Review.armed(draft, COMPANY))
                        .advise("PAY-1 tomorrow", List.of(), Language.DE, words -> true);

        assertThat(nudges)
                .containsExactly(
                        new NudgeView(
                                "ticket",
                                Severity.TIP,
                                6,
                                14,
                                "Wann ist tomorrow?",
                                "Nenn den Tag",
                                "be-kind".length()));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTextTakesNoLongerThanAnother(String seed) {
        var text = seed.repeat(HOSTILE / seed.length() + 1).substring(0, HOSTILE);

        var cost =
                CpuTime.least(BUDGET, () -> assertThat(advise(text)).hasSizeLessThanOrEqualTo(20));

        assertThat(cost).isLessThan(BUDGET);
    }

    static Stream<String> hostileTexts() {
        var seeds =
                new ArrayList<>(
                        List.of(
                                "a",
                                "A",
                                "1",
                                " ",
                                "!",
                                ".",
                                "-",
                                "@",
                                "a.",
                                "a@",
                                "a:",
                                "1.1.",
                                "10.",
                                "aA1",
                                "eyJ",
                                "eyJaaaaaaaa.",
                                "eyJaaaaaaaa.eyJ",
                                "AKIA",
                                "ghp_",
                                "ghp_a",
                                "xox",
                                "xoxb-1",
                                "-----BEGIN ",
                                "-----BEGIN A ",
                                "http://",
                                "ab://c:",
                                "ab://c:d",
                                "a://b:c@",
                                "AAAA ",
                                "AAAA  ",
                                "DE11 ",
                                "DE11AAAA ",
                                "AB-",
                                "AB-1",
                                "A1-1 ",
                                "a-",
                                "a.b.",
                                "€1",
                                "1,",
                                "€1,",
                                "we ",
                                "by the end ",
                                "acme ",
                                "Acme Corp ",
                                "example ltd ",
                                "ä",
                                "\u0301",
                                "a\u0301 ",
                                "🙂",
                                "x.internal",
                                "a.corp",
                                "1 euro ",
                                "sk_live_a",
                                "AIza"));
        return seeds.stream();
    }

    private List<String> rules(String text) {
        return advise(text).stream().map(NudgeView::rule).toList();
    }

    private List<NudgeView> advise(String text) {
        return review.advise(text, List.of(), Language.EN, words -> true);
    }
}
