package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question from outside goes round: asked, taken, answered, seen. */
@ScreenCheck
class QuestionsIT {

    /** She answers; what others do with ALICE does not touch her. */
    private static final String WHO = "grace";

    private static final String TOPIC = "kubernetes";

    static List<Look> looks() {
        return List.of(Look.DESKTOP, Look.DESKTOP.dark(), Look.PHONE, Look.PHONE.dark());
    }

    @BeforeEach
    void letHerSpeak(Stage stage) {
        Voices.letSpeak(stage, WHO, "Grace Tanaka", TOPIC);
    }

    @Test
    void aQuestionGoesRound(Stage stage) {
        String words = "How many nodes are too many? " + System.nanoTime();
        Page inbox = stage.as(WHO);
        inbox.navigate("/questions");
        assertThat(inbox.getByRole(AriaRole.HEADING, named("Questions from outside"))).isVisible();
        Page bob = stage.as("bob");
        Page guest = stage.withoutScript();
        Asking asking = new Asking(stage, guest, false);
        asking.ask(words + " #" + TOPIC);

        asking.confirm();

        Locator row = inbox.getByTestId("question-row").filter(saying(words));
        assertThat(row).isVisible(new IsVisibleOptions().setTimeout(3_000));
        bob.navigate(row.getByRole(AriaRole.LINK).first().getAttribute("href"));
        assertThat(bob.getByTestId("claim")).isVisible();

        row.getByTestId("claim").click();

        assertThat(bob.locator(".standing"))
                .containsText("Grace Tanaka is on it", new ContainsTextOptions().setTimeout(2_000));
        assertThat(bob.getByTestId("claim")).isHidden();
        row.getByRole(AriaRole.LINK).first().click();
        inbox.getByTestId("answer").click();
        assertThat(ComposerIT.field(inbox)).isFocused();
        String answer = "As many as you can name. " + System.nanoTime();
        ComposerIT.field(inbox).fill(answer);
        inbox.getByTestId("composer-submit").click();
        inbox.getByTestId("toast").getByRole(AriaRole.BUTTON).click();
        inbox.locator("[data-testid=send-now]:visible").click();
        String status = guest.url().replaceFirst("\\?.*", "");
        guest.waitForCondition(
                () -> {
                    guest.navigate(status);
                    return guest.locator("main").innerText().contains("Grace Tanaka has answered");
                });
        guest.locator("main a[href*='/q/']").first().click();
        assertThat(guest.locator("main")).containsText(answer);
    }

    @Test
    void whoComesSecondIsToldWhoWasQuicker(Stage stage) {
        stage.complaints().expect("status of 409");
        String id = Asking.open(stage, "Who is first? " + System.nanoTime());
        Page late = stage.as("heidi");
        // Hears nothing, as somebody does whose network is slow.
        late.route("**/api/stream", route -> route.abort());
        stage.complaints().expect("/api/stream|ERR_FAILED");
        late.navigate("/questions/" + id);
        assertThat(late.getByTestId("claim")).isVisible();
        stage.colleague(WHO).visitor().post(claim(id), null).expect(200);

        late.getByTestId("claim").click();

        assertThat(late.locator(".trouble")).containsText("Grace Tanaka claimed this");
        assertThat(late.locator(".trouble").getByRole(AriaRole.BUTTON)).hasText("Offer help");
        assertThat(late.locator(".standing")).containsText("Grace Tanaka is on it");
        late.locator(".trouble").getByRole(AriaRole.BUTTON).click();
        assertThat(ComposerIT.field(late)).hasValue(Pattern.compile("@grace .*"));
    }

    @Test
    void keysTakeAQuestionAndItCanBeGivenBack(Stage stage) {
        String words = "Can keys do it? " + System.nanoTime();
        Asking.open(stage, words);
        Page page = stage.as(WHO);
        Feed.home(page);
        page.keyboard().press("g");
        page.keyboard().press("q");
        assertThat(page).hasURL("/questions");
        Locator row = page.getByTestId("question-row").filter(saying(words));
        assertThat(row).isVisible();
        while (!(boolean) row.evaluate("(row) => row === document.activeElement")) {
            page.keyboard().press("j");
        }

        page.keyboard().press("e");

        assertThat(row).containsText("You are on it");
        page.keyboard().press("Enter");
        page.getByTestId("release").click();
        assertThat(page.getByTestId("claim")).isVisible();
    }

    @Test
    void whoIsTappedFindsItFirstAndMaySayNo(Stage stage) {
        String words = "Who could know this? " + System.nanoTime();
        String id = Asking.open(stage, words);
        Page grace = stage.as(WHO);
        grace.navigate("/questions");
        assertThat(grace.getByTestId("question-row").first()).isVisible();
        Page bob = stage.as("bob");
        bob.navigate("/questions/" + id);
        bob.getByRole(AriaRole.BUTTON, named("Somebody knows this …")).click();
        bob.getByRole(AriaRole.SEARCHBOX).fill("Grace Tanaka");

        bob.getByRole(AriaRole.BUTTON, named("Tap Grace Tanaka on the shoulder")).click();

        Locator row = grace.getByTestId("question-row").first();
        assertThat(row).containsText(words);
        assertThat(row.getByTestId("tapped-by")).containsText("thinks that you know this");
        row.getByTestId("not-me").click();
        assertThat(grace.getByTestId("tapped-by")).hasCount(0);
        assertThat(bob.getByTestId("tapped")).hasText("says: not me");
    }

    @Test
    void tenMinutesEnd(Stage stage) {
        Asking.open(stage, "Have you ten minutes? #" + TOPIC + " " + System.nanoTime());
        Page page = stage.as(WHO);
        page.navigate("/questions/ten-minutes");
        Locator passes = page.getByTestId("not-me");
        assertThat(passes.first()).isVisible();

        for (int left = passes.count(); left > 0; left--) {
            passes.first().click();
            assertThat(passes).hasCount(left - 1);
        }

        assertThat(page.getByTestId("hand-done")).containsText("That is all for today");
        page.reload();
        assertThat(page.getByTestId("hand-done")).containsText("That is all for today");
        assertThat(page.getByTestId("question-row")).hasCount(0);
    }

    @Test
    void whatCannotBeLoadedCanBeTriedAgain(Stage stage) {
        stage.complaints().expect("status of 500");
        Page page = stage.as(WHO);
        page.route(
                "**/api/outward/questions?*",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        page.navigate("/questions");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("could not be loaded");
        page.unrouteAll();

        page.getByRole(AriaRole.BUTTON, named("Try again")).first().click();

        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(2);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noDialogAndNoPageOutsideHasABarrier(Look look, Stage stage) {
        String id = Asking.anyOpen(stage);
        Page page = stage.as(WHO, look.still());
        List<String> barriers = new ArrayList<>();
        page.navigate("/questions/" + id);
        for (var opener : List.of("Asked before …", "Decline …")) {
            page.getByRole(AriaRole.BUTTON, named(opener)).click();
            page.getByRole(AriaRole.DIALOG).waitFor();
            Axe.violations(page).forEach(words -> barriers.add(opener + ": " + words));
            page.keyboard().press("Escape");
        }
        Page site = stage.stranger(look.still());
        String address =
                stage.colleague(WHO)
                        .visitor()
                        .get("/api/outward/questions/" + id)
                        .json()
                        .path("address")
                        .asText();
        for (var path : List.of("/ask", "/ledger", "/moderation", address)) {
            site.navigate(stage.site().resolve(path).toString());
            Axe.violations(site).forEach(words -> barriers.add(path + ": " + words));
        }

        assertThat(barriers).isEmpty();
    }

    private static String claim(String id) {
        return "/api/outward/questions/" + id + "/claim";
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
