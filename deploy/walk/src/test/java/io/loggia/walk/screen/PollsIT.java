package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What a post asks, from the composer to what came of it. */
@ScreenCheck
class PollsIT {

    @Test
    void whatIsAskedInsideIsAnsweredByKeysAlone(Stage stage) {
        String question = "Where shall we eat? " + System.nanoTime();
        Page alice = stage.as("alice");
        alice.navigate("/?compose=1");
        ComposerIT.field(alice).fill(question);
        Locator composer = alice.getByTestId("composer");
        composer.getByTestId("add-poll").click();
        assertThat(composer.getByTestId("audience-outside")).isDisabled();
        composer.getByLabel("Choice 1", exactly()).fill("The canteen");
        composer.getByLabel("Choice 2", exactly()).fill("The bench by the river");
        assertThat(Axe.violations(alice)).isEmpty();

        composer.getByTestId("composer-submit").click();

        Page bob = stage.as("bob");
        bob.navigate("/p/" + idOf(alice, question));
        Locator poll = bob.locator("[data-testid=poll]:visible").first();
        assertThat(poll).containsText("Nobody yet");
        poll.getByLabel("The canteen").focus();
        bob.keyboard().press("ArrowDown");
        bob.keyboard().press("Tab");
        bob.keyboard().press("Enter");
        assertThat(poll).containsText("1 person");
        assertThat(poll).containsText("100%");
        assertThat(Axe.violations(bob)).isEmpty();
        bob.reload();
        assertThat(poll).containsText("your choice");
    }

    @Test
    void whatIsForLaterWaitsAmongTheDraftsUntilItsAuthorSaysNow(Stage stage) {
        String text = "In the morning " + System.nanoTime();
        Page page = stage.as("alice");
        page.navigate("/?compose=1");
        ComposerIT.field(page).fill(text);
        Locator composer = page.getByTestId("composer");
        composer.getByTestId("publish-later").click();
        Locator submit = composer.getByTestId("composer-submit");
        assertThat(submit).hasText("Schedule");
        assertThat(Axe.violations(page)).isEmpty();
        submit.click();
        assertThat(composer).isHidden();
        page.navigate("/drafts");
        Locator row =
                page.getByTestId("scheduled")
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(text));
        assertThat(row).isVisible();
        assertThat(Axe.violations(page)).isEmpty();

        row.getByRole(AriaRole.BUTTON, named("Publish now")).click();

        assertThat(row).isHidden();
        page.waitForCondition(() -> stage.colleague("alice").seesAtHome(text));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    /** Once the house has it. */
    private static String idOf(Page page, String text) {
        Locator post =
                page.locator("[data-testid=post][data-post-id]:visible")
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first();
        post.waitFor();
        return post.getAttribute("data-post-id");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
