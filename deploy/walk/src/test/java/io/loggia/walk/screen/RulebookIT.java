package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stewards write the rules of hints and the guidelines; others do not find where. */
@ScreenCheck
class RulebookIT {

    private static final String STEWARD = "erin";

    static List<Look> looks() {
        return List.of(Look.DESKTOP, Look.PHONE.dark());
    }

    @Test
    void aRuleIsTriedWrittenAndSpeaksToWhoeverWrites(Stage stage) {
        String word = "heron" + System.nanoTime();
        Page page = stage.as(STEWARD);
        page.navigate("/guidelines");
        page.getByRole(AriaRole.LINK, exactly("Rulebook")).click();
        page.getByRole(AriaRole.LINK, exactly("New rule")).click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(word);
        page.locator("[name=guideline]").selectOption("not-yet");
        page.locator("[name=phrases]").fill(word);
        page.locator("[name='message.en']").fill("Is the day of “{words}” there?");
        page.locator("[name='message.de']").fill("Ist der Tag von „{words}“ da?");
        page.locator("[name=reason]").fill("A bird that is not out yet");
        Locator box = page.getByTestId("test-box");
        box.getByRole(AriaRole.TEXTBOX).fill("Soon " + word + " flies");
        box.getByRole(AriaRole.BUTTON).click();
        assertThat(box).containsText("Is the day of “" + word + "” there?");
        assertThat(box.locator("mark")).hasText(word);
        Locator run = page.getByTestId("dry-run");
        run.getByRole(AriaRole.BUTTON).click();
        assertThat(run.locator("[aria-live]")).not().isEmpty();

        page.getByRole(AriaRole.BUTTON, exactly("Save")).click();

        assertThat(page.getByTestId("rules-ASK")).containsText(word);
        Page writer = stage.as("bob");
        writer.navigate("/?compose=1&audience=outside");
        ComposerIT.field(writer).fill("Soon " + word + " flies");
        assertThat(writer.getByTestId("nudge").first())
                .containsText("Is the day of", new ContainsTextOptions().setTimeout(10_000));

        page.getByRole(AriaRole.LINK, exactly(word)).click();
        page.getByRole(AriaRole.BUTTON, exactly("Remove …")).click();
        page.locator("dialog [name=reason]").fill("It is out");
        page.locator("dialog").getByRole(AriaRole.BUTTON, named("Remove …")).click();
        assertThat(page.getByTestId("rules-ASK")).not().containsText(word);
    }

    @Test
    void theNextGuidelinesAreSeenBeforeAnybodyIsAsked(Stage stage) {
        Page page = stage.as(STEWARD);
        page.navigate("/admin/guidelines");
        assertThat(page.getByTestId("edition-row").first()).containsText("Holds now");

        page.getByRole(AriaRole.LINK, exactly("Next version")).click();
        page.locator("[name='title.en']").fill("Speaking to the world");
        page.locator("[name=reason]").fill("Clearer");
        assertThat(page.getByTestId("preview")).containsText("Speaking to the world");
        page.getByRole(AriaRole.BUTTON, exactly("Publish …")).click();

        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Go back"))).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.BUTTON, exactly("Publish …"))).isFocused();
    }

    @Test
    void othersFindNothingThere(Stage stage) {
        Page page = stage.as("bob");
        for (String path : List.of("/admin/nudges", "/admin/guidelines", "/admin/elsewhere")) {
            page.navigate(path);
            assertThat(page.locator("main:visible")).containsText("There is nothing here");
        }
        page.navigate("/guidelines");
        assertThat(page.locator(".guidelines h1")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, exactly("Rulebook"))).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noScreenHasABarrier(Look look, Stage stage) {
        Page page = stage.as(STEWARD, look.still());
        List<String> barriers = new ArrayList<>();
        for (String path :
                List.of(
                        "/admin/nudges",
                        "/admin/nudges?rule=",
                        "/admin/nudges?rule=ticket",
                        "/admin/nudges?rule=token",
                        "/admin/guidelines",
                        "/admin/guidelines?version=1",
                        "/admin/guidelines?version=next")) {
            page.navigate(path);
            assertThat(page.locator(".rulebook :is(form, li, article)").first()).isVisible();
            Axe.violations(page).forEach(words -> barriers.add(path + ": " + words));
        }

        assertThat(barriers).isEmpty();
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
