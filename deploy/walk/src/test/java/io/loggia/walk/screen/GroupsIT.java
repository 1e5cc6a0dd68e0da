package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Carol founds a group, dave asks and is let in, reads what she says there, and leaves. */
@ScreenCheck
class GroupsIT {

    private static final Pattern ADDRESS = Pattern.compile(".*/groups/[0-9a-f-]{36}");

    /** By the days of UTC, one of which may end just now. */
    private static final Pattern LAST_POST = Pattern.compile("Last post (today|yesterday)");

    private String name = "Screen group " + System.nanoTime();
    private final List<String> groups = new ArrayList<>();

    @AfterEach
    void dissolve(Stage stage) {
        groups.forEach(
                id -> stage.colleague("carol").visitor().delete("/api/groups/" + id).expect(204));
    }

    @Test
    void aGroupIsFoundedAskedForReadAndLeft(Stage stage) {
        Page carol = stage.as("carol");
        found(carol, "On request");
        assertThatCollection(Axe.violations(carol)).isEmpty();

        stage.colleague("dave").follows(stage.colleague("carol"));
        Page dave = stage.as("dave");
        dave.navigate(inTheList());
        assertThat(dave.getByTestId("group-row")).hasCount(1);
        assertThatCollection(Axe.violations(dave)).isEmpty();
        dave.getByTestId("group-row").getByTestId("group-join").click();
        assertThat(dave.getByTestId("group-row").getByTestId("group-leave"))
                .hasText(Pattern.compile("Take back"));

        carol.reload();
        carol.getByTestId("let-in").click();
        assertThat(carol.getByTestId("let-in")).hasCount(0);
        String words = "Only for us " + System.nanoTime();
        say(carol, words);

        dave.navigate("/groups/" + groups.getFirst());
        assertThat(said(dave, words)).isVisible();
        dave.navigate(inTheList());
        assertThat(dave.getByTestId("group-row")).containsText(LAST_POST);
        assertThat(dave.getByTestId("group-row")).containsText("You know ");
        assertThatCollection(Axe.violations(dave)).isEmpty();
        Page bob = stage.as("bob");
        bob.navigate(inTheList());
        assertThat(bob.getByTestId("group-row").getByTestId("group-join")).isVisible();
        assertThat(bob.getByTestId("group-row")).not().containsText(LAST_POST);
        bob.navigate("/groups/" + groups.getFirst());
        assertThat(bob.getByTestId("group-join")).isVisible();
        assertThat(bob.getByTestId("post").filter(saying(words))).hasCount(0);
        dave.navigate("/groups/" + groups.getFirst());
        assertThat(said(dave, words)).isVisible();
        dave.getByTestId("group-leave").click();
        assertThat(dave.getByTestId("post").filter(saying(words))).hasCount(0);
        dave.navigate("/");
        assertThat(dave.getByTestId("post").first()).isVisible();
        assertThat(dave.getByTestId("post").filter(saying(words))).hasCount(0);
    }

    @Test
    void aGroupStartsFromThePatternOfAnotherAndIsDissolved(Stage stage) {
        Page carol = stage.as("carol");
        found(carol, "Open");
        say(carol, "How we work");
        carol.locator(".group")
                .getByTestId("post")
                .getByRole(AriaRole.BUTTON, exactly("More"))
                .click();
        carol.getByRole(AriaRole.MENUITEM, named("Pin on top")).click();
        assertThat(carol.getByTestId("pinned").getByTestId("post")).hasCount(1);

        carol.getByRole(AriaRole.LINK, named("Edit the group")).click();
        Locator pattern = carol.getByTestId("group-pattern");
        pattern.locator("[name=firstPost]").fill("Where do we meet?");
        assertThatCollection(Axe.violations(carol)).isEmpty();
        pattern.getByRole(AriaRole.BUTTON, exactly("Publish the pattern")).click();
        assertThat(pattern.getByRole(AriaRole.BUTTON, exactly("Withdraw the pattern"))).isVisible();

        String origin = name;
        name = "Second " + origin;
        carol.navigate("/groups");
        carol.getByTestId("found-group").click();
        carol.getByTestId("founding").locator("[name=pattern]").selectOption(groups.getFirst());
        finish(carol);
        assertThat(carol.getByTestId("group-origin")).containsText(origin);
        carol.getByTestId("first-post").click();
        assertThat(carol.getByTestId("composer").getByRole(AriaRole.TEXTBOX).first())
                .hasValue("Where do we meet?");

        carol.navigate("/groups/" + groups.getLast() + "/settings");
        Locator dissolve = carol.getByTestId("group-dissolve");
        assertThat(dissolve.getByRole(AriaRole.BUTTON)).isDisabled();
        dissolve.getByRole(AriaRole.TEXTBOX).fill(name);
        dissolve.getByRole(AriaRole.BUTTON).click();
        carol.waitForURL("**/groups");
        groups.removeLast();
    }

    @Test
    void aHiddenGroupIsNotThereForOthers(Stage stage) {
        Page carol = stage.as("carol");
        found(carol, "Hidden");

        Page dave = stage.as("dave");
        dave.navigate(inTheList());
        assertThat(dave.getByRole(AriaRole.HEADING, named("No groups here"))).isVisible();
        stage.complaints().expect("status of 404");
        dave.navigate("/groups/" + groups.getFirst());
        assertThat(dave.getByRole(AriaRole.HEADING, named("There is nothing here"))).isVisible();
        assertThat(dave.getByText(name)).hasCount(0);
    }

    private String inTheList() {
        return "/groups?q=" + name.replace(" ", "%20");
    }

    private void say(Page page, String words) {
        page.getByTestId("group-write").click();
        assertThat(page.getByTestId("audience-group")).containsText(name);
        page.getByTestId("composer").getByRole(AriaRole.TEXTBOX).first().fill(words);
        page.getByTestId("composer-submit").click();
        assertThat(said(page, words).first()).isVisible();
    }

    private void found(Page page, String entry) {
        page.navigate("/groups");
        page.getByTestId("found-group").click();
        page.getByTestId("founding")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(entry))
                .check();
        finish(page);
    }

    private void finish(Page page) {
        Locator form = page.getByTestId("founding");
        form.locator("[name=name]").fill(name);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Found it")).click();
        page.waitForURL(ADDRESS);
        groups.add(page.url().replaceFirst(".*/", ""));
        assertThat(page.getByTestId("group-write")).isVisible();
    }

    /** Home is kept beside the page of a group, out of sight. */
    private static Locator said(Page page, String words) {
        return page.locator(".group").getByTestId("post").filter(saying(words));
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
