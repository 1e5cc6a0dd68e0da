package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCSSOptions;
import com.microsoft.playwright.options.AriaRole;
import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way out, as whoever goes it sees it, and as outsiders see what came of it. */
@ScreenCheck
class OutsideIT {

    /** She speaks outside; what others do with ALICE does not touch her. */
    private static final String WHO = "grace";

    private static final String QUESTIONABLE = "We promise that it costs 100 EUR.";
    private static final String SECRET = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7\n";

    static List<Look> looks() {
        return List.of(Look.DESKTOP, Look.DESKTOP.dark(), Look.PHONE, Look.PHONE.dark());
    }

    @BeforeEach
    void letHerSpeak(Stage stage) {
        Voices.letSpeak(stage, WHO, "Grace Tanaka");
    }

    @Test
    void outsideIsUnmistakable(Stage stage) {
        Page page = composing(stage);
        assertThat(page.getByTestId("audience-inside")).isChecked();
        assertThat(page.getByTestId("composer-submit")).hasText("Post inside");

        page.keyboard().press("Alt+o");

        assertThat(page.getByTestId("audience-outside")).isChecked();
        assertThat(page.getByTestId("composer-submit")).hasText("Publish outside");
        Locator says = page.locator("[data-testid=composer] [role=status]");
        assertThat(says.first()).containsText("Anyone on the internet can read this");
        assertThat(page.locator(".editor.outside"))
                .hasCSS("border-left-width", "3px", new HasCSSOptions().setTimeout(2_000));
    }

    @Test
    void hintsComeWhileOneWritesForOutsideAlone(Stage stage) {
        Page page = composing(stage);
        ComposerIT.field(page).fill(QUESTIONABLE);
        Locator hints = page.getByTestId("nudge");
        assertThat(hints).hasCount(0);

        page.getByTestId("audience-outside").check();

        assertThat(hints.first()).isVisible();
        int hinted = hints.count();
        assertThat(hints.first().getByTestId("nudge-why")).isVisible();
        hints.first().getByRole(AriaRole.BUTTON, named("Keep as is")).click();
        assertThat(hints).hasCount(hinted - 1);
        ComposerIT.field(page).fill(QUESTIONABLE + " Really.");
        page.waitForResponse("**/api/outward/advice", () -> ComposerIT.field(page).press("End"));
        assertThat(hints).hasCount(hinted - 1);
    }

    @Test
    void aQuestionIsAskedOnceMoreAndASecretIsHeld(Stage stage) {
        Page page = composing(stage);
        page.getByTestId("audience-outside").check();
        ComposerIT.field(page).fill(SECRET);
        assertThat(page.getByTestId("nudge").first()).containsText("Stop");
        assertThat(page.getByTestId("composer-submit")).isDisabled();
        String text = QUESTIONABLE + " " + System.nanoTime();
        ComposerIT.field(page).fill(text);
        assertThat(page.getByTestId("nudge").first()).containsText("Question");

        page.getByTestId("composer-submit").click();

        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Go back"))).isFocused();
        page.getByTestId("publish-anyway").click();
        assertThat(first(page)).containsText(text);
        assertThat(first(page).getByTestId("undo")).isVisible();
    }

    @Test
    void whatIsUndoneWasNeverPublic(Stage stage) {
        String text = "Not after all " + System.nanoTime();
        Page page = publishing(stage, text);
        assertThat(outside(stage, "/").text()).doesNotContain(text);

        first(page).getByTestId("undo").click();

        assertThat(ComposerIT.field(page)).hasValue(text);
        assertThat(outside(stage, "/").text()).doesNotContain(text);
        assertThat(outside(stage, "/feed.xml").text()).doesNotContain(text);
    }

    @Test
    void whatIsSentHasAPageUntilItIsWithdrawn(Stage stage) {
        String text = "For everybody " + System.nanoTime();
        Page page = publishing(stage, text);
        first(page).getByTestId("send-now").click();
        Locator link = first(page).getByRole(AriaRole.LINK, named("Public page"));
        assertThat(link).isVisible();
        String address = URI.create(link.getAttribute("href")).getPath();
        assertIsAPageForEverybody(outside(stage, address), text);
        page.keyboard().press("n");
        assertThat(page.getByTestId("audience-inside")).isChecked();
        page.keyboard().press("Escape");

        first(page).getByRole(AriaRole.BUTTON).last().click();
        page.getByRole(AriaRole.MENUITEM, item("Withdraw from outside")).click();
        page.getByTestId("withdraw").click();

        assertThat(link).isHidden();
        page.waitForCondition(() -> outside(stage, address).status() == 410);
        assertThat(outside(stage, "/feed.xml").text()).doesNotContain(text);
        assertThat(outside(stage, "/feed.json").text()).doesNotContain(text);
    }

    @Test
    void anInsidePostHasNoPublicPage(Stage stage) {
        String post = stage.colleague(WHO).publishes("For us alone " + System.nanoTime());

        assertThat(outside(stage, "/p/" + post).status()).isEqualTo(404);
        assertThat(outside(stage, "/@" + WHO + "/" + post).status()).isEqualTo(404);
    }

    @Test
    void withoutANetworkNothingWaitsToGoOutside(Stage stage) {
        stage.complaints().expect("ERR_INTERNET_DISCONNECTED");
        String text = "Written on a train " + System.nanoTime();
        Page page = composing(stage);
        page.getByTestId("audience-outside").check();
        page.context().setOffline(true);
        ComposerIT.field(page).fill(text);

        page.keyboard().press("Control+Enter");

        assertThat(page.getByTestId("composer")).containsText("stays here as a draft");
        page.context().setOffline(false);
        assertThat(page.locator(".strip")).isHidden();
        assertThat(ComposerIT.field(page)).hasValue(text);
        assertThat(stage.colleague(WHO).seesAtHome(text)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noPublicPageAndNoLayerHasABarrier(Look look, Stage stage) {
        Page site = stage.stranger(look.still());
        List<String> barriers = new ArrayList<>();
        for (var path : List.of("/", "/@" + WHO, "/guidelines", "/topics/kafka", "/made-up")) {
            stage.complaints().expect("status of 404");
            site.navigate(stage.site() + path);
            Axe.violations(site).forEach(words -> barriers.add(path + ": " + words));
        }
        Page page = stage.as(WHO, look.still());
        page.navigate("/?compose=1&audience=outside");
        ComposerIT.field(page).fill(QUESTIONABLE);
        assertThat(page.getByTestId("nudge").first()).isVisible();
        Axe.violations(page).forEach(words -> barriers.add("composer: " + words));
        page.getByTestId("composer-submit").click();
        assertThat(page.getByTestId("publish-anyway")).isVisible();
        Axe.violations(page).forEach(words -> barriers.add("asked again: " + words));

        assertThat(barriers).isEmpty();
    }

    private static void assertIsAPageForEverybody(Answer answer, String text) {
        assertThat(answer.status()).isEqualTo(200);
        var html = Jsoup.parse(answer.text());
        assertThat(html.select("article").text()).contains(text);
        assertThat(html.select("link[rel=canonical]")).hasSize(1);
        assertThat(html.select("link[rel=alternate][type='application/atom+xml']")).isNotEmpty();
        assertThat(html.select("script[src]")).isEmpty();
        var data = html.select("script[type='application/ld+json']");
        assertThat(data).isNotEmpty();
        data.forEach(one -> assertIsJson(one.data()));
    }

    private static void assertIsJson(String text) {
        try {
            assertThat(new ObjectMapper().readTree(text).path("@type").asText()).isNotEmpty();
        } catch (java.io.IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Page composing(Stage stage) {
        Page page = stage.as(WHO);
        Feed.home(page);
        page.keyboard().press("n");
        assertThat(ComposerIT.field(page)).isFocused();
        return page;
    }

    /** Home, with a post on top that is on its way outside. */
    private static Page publishing(Stage stage, String text) {
        Page page = composing(stage);
        page.getByTestId("audience-outside").check();
        ComposerIT.field(page).fill(text);
        page.getByTestId("composer-submit").click();
        assertThat(first(page)).containsText(text);
        assertThat(first(page).getByTestId("undo")).isEnabled();
        return page;
    }

    private static Locator first(Page page) {
        return new Feed(page).posts().first();
    }

    private static Answer outside(Stage stage, String path) {
        return Visitor.nobody(stage.site()).get(path, "Accept", "text/html, */*;q=0.8");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions item(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }
}
