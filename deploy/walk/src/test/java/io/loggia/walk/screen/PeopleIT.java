package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Following people, and finding them. */
@ScreenCheck
class PeopleIT {

    private static final Locator.FilterOptions ALICE =
            new Locator.FilterOptions().setHasText("Alice Winter");

    @AfterEach
    void endFollowing(Stage stage) {
        stage.colleague("carol").unfollows(stage.colleague("dave"));
    }

    @Test
    void followingAndTheBellAreTwoThingsThatStay(Stage stage) {
        stage.colleague("carol").unfollows(stage.colleague("dave"));
        Page page = stage.as("carol");
        page.navigate("/@dave");
        Locator follow = page.locator("main").getByRole(AriaRole.BUTTON, named("^Follow(ing)? "));
        assertThat(follow.first()).hasAttribute("aria-pressed", "false");

        follow.first().click();

        assertThat(follow.first()).hasAttribute("aria-pressed", "true");
        Locator bell = page.locator("main").getByRole(AriaRole.BUTTON, named("each post"));
        assertThat(bell).hasAttribute("aria-pressed", "false");
        bell.click();
        assertThat(bell).hasAttribute("aria-pressed", "true");
        page.reload();
        assertThat(follow.first()).hasAttribute("aria-pressed", "true");
        assertThat(bell).hasAttribute("aria-pressed", "true");
    }

    @Test
    void whoIsFollowedSeesItAtOnce(Stage stage) {
        stage.colleague("carol").unfollows(stage.colleague("dave"));
        Page page = stage.as("dave");
        page.navigate("/@dave");
        Locator followers = page.locator(".counts");
        assertThat(followers).hasText(Pattern.compile("follow"));
        String before = followers.innerText();

        stage.colleague("carol").follows(stage.colleague("dave"));

        assertThat(followers).not().hasText(before);
    }

    @Test
    void anExpertIsFoundWithTheReason(Stage stage) {
        Page page = stage.as("bob");
        page.navigate("/people");

        page.getByRole(AriaRole.SEARCHBOX).fill("kafka");

        assertThat(page).hasURL("/people?q=kafka");
        Locator rows = page.getByTestId("people-row");
        Locator alice = page.locator("[data-testid=people-row]:nth-child(-n+3)").filter(ALICE);
        assertThat(alice).isVisible();
        assertThat(alice.locator(".why")).containsText("kafka");
        Locator facet = page.locator("search select:has(option:nth-child(2))").nth(1);
        String value = facet.locator("option").nth(1).getAttribute("value");
        facet.selectOption(value);
        assertThat(page).hasURL(Pattern.compile("q=kafka&\\w+="));
        page.goBack();
        assertThat(page).hasURL("/people?q=kafka");
        assertThat(rows.first()).isVisible();
        page.goForward();
        assertThat(page).hasURL(Pattern.compile("q=kafka&\\w+="));
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("kafka");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(name));
    }
}
