package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Kim is told what others do, on all devices, and what of it is new. */
@ScreenCheck
class NotificationsIT {

    private static final List<String> READERS = List.of("alice", "bob", "carol", "dave", "erin");

    private String post = "";

    @AfterEach
    void tidy(Stage stage) {
        if (!post.isEmpty()) {
            stage.colleague("kim").deletes(post);
        }
    }

    @Test
    void fiveLikesAreOneRowThatIsCountedReadAndPutBack(Stage stage) {
        Colleague kim = stage.colleague("kim");
        String words = "To be liked " + System.nanoTime();
        post = kim.publishes(words);
        kim.visitor().put("/api/notifications/marker", Map.of("readUpTo", post)).expect(200);
        Page desk = stage.as("kim");
        Page phone = stage.as("kim", Look.PHONE.still());
        Feed.home(desk);
        phone.navigate("/people");
        assertThat(badge(desk.locator("nav.rail"))).hasCount(0);

        READERS.forEach(reader -> stage.colleague(reader).reacts(post, "like"));

        assertThat(badge(desk.locator("nav.rail"))).hasText(Pattern.compile("^1"));
        assertThat(badge(phone.locator("nav.bottom-bar"))).hasText(Pattern.compile("^1"));
        desk.keyboard().press("g");
        desk.keyboard().press("n");
        Locator row = desk.getByTestId("notif-row").filter(saying(words));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("and 2 others liked your post");
        assertThatCollection(Axe.violations(desk)).isEmpty();

        desk.getByTestId("read-all").click();
        assertThat(badge(desk.locator("nav.rail"))).hasCount(0);
        assertThat(badge(phone.locator("nav.bottom-bar"))).hasCount(0);
        desk.getByTestId("toast")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(badge(phone.locator("nav.bottom-bar"))).hasText(Pattern.compile("^1"));
        Locator fresh = desk.getByRole(AriaRole.REGION, named("New"));
        assertThat(fresh.getByTestId("notif-row").filter(saying(words))).hasCount(1);

        row.getByRole(AriaRole.LINK).click();
        desk.waitForURL("**/p/" + post);
        assertThat(badge(phone.locator("nav.bottom-bar"))).hasCount(0);
    }

    @Test
    void whatOneIsToldOfIsChosenAndKept(Stage stage) {
        Page kim = stage.as("kim");
        kim.navigate("/settings/notifications");
        Locator push = kim.getByLabel("New followers: Push");
        boolean before = push.isChecked();

        push.click();

        assertThat(kim.getByTestId("toast")).containsText("Saved");
        assertThatCollection(Axe.violations(kim)).isEmpty();
        kim.reload();
        assertThat(push).isChecked(new IsCheckedOptions().setChecked(!before));
        push.click();
        assertThat(kim.getByTestId("toast")).containsText("Saved");
    }

    private static Locator badge(Locator navigation) {
        return navigation.locator("a[href='/notifications'] .count");
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
