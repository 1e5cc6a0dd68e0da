package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A post is reported, a steward hides it, its author disagrees, and another steward decides. */
@ScreenCheck
class ModerationIT {

    /** What others do with ALICE does not touch her. */
    private static final String WHO = "judy";

    private static final String QUEUE = "/admin/moderation";

    static List<Look> looks() {
        return List.of(Look.DESKTOP, Look.PHONE.dark());
    }

    @Test
    void whatIsReportedIsHiddenAppealedAndBack(Stage stage) {
        String text = "No way to talk " + System.nanoTime();
        String post = stage.colleague(WHO).publishes(text);
        Page bob = stage.as("bob");
        bob.navigate("/p/" + post);
        focused(bob).getByRole(AriaRole.BUTTON, within("More")).click();
        bob.getByRole(AriaRole.MENUITEM, named("Report …")).click();
        bob.getByLabel("Harassment or insult").check();
        bob.getByLabel("In your own words").fill("It hurts");
        bob.getByRole(AriaRole.BUTTON, exactly("Report")).click();
        assertThat(bob.getByTestId("toast")).containsText("It is reported");
        Page erin = stage.as("erin");
        erin.navigate(QUEUE);
        assertThat(concern(erin, text)).containsText("It hurts");

        concern(erin, text).getByTestId("act-hide").click();
        erin.getByLabel("Why").fill("Not like this");
        erin.getByRole(AriaRole.BUTTON, exactly("Hide")).click();

        assertThat(erin.getByTestId("toast")).containsText("It is hidden");
        bob.navigate("/reports");
        assertThat(bob.getByTestId("own-report").first()).containsText("Not like this");
        bob.navigate("/p/" + post);
        assertThat(bob.getByTestId("withheld")).containsText("hidden this post");
        assertThat(bob.locator("main").first()).not().containsText(text);
        Page judy = stage.as(WHO);
        judy.navigate("/p/" + post);
        assertThat(judy.getByTestId("withheld")).containsText(text);
        judy.getByTestId("withheld").getByRole(AriaRole.LINK).first().click();
        Locator own = judy.getByTestId("own-concern").filter(has(text));
        assertThat(own).containsText("Not like this");
        own.getByTestId("appeal-ruling").click();
        judy.getByLabel("What speaks for your post").fill("It is a quote");
        judy.getByRole(AriaRole.BUTTON, exactly("Appeal")).click();
        assertThat(own.getByTestId("appeal-outcome")).containsText("waits");
        erin.navigate(QUEUE + "?shelf=APPEALED");
        assertThat(concern(erin, text)).containsText("Somebody else decides");

        decides(stage.as("frank"), text);

        bob.reload();
        assertThat(focused(bob)).containsText(text);
        judy.reload();
        assertThat(own.getByTestId("appeal-outcome")).containsText("back as it was");
    }

    private static void decides(Page frank, String text) {
        frank.navigate(QUEUE + "?shelf=APPEALED");
        concern(frank, text).getByTestId("act-decide").click();
        frank.getByLabel("It stands again as it was").check();
        frank.getByLabel("Why").fill("So it is");
        frank.getByRole(AriaRole.BUTTON, exactly("Decide")).click();
        assertThat(frank.getByTestId("toast")).containsText("as it was before");
        frank.navigate(QUEUE + "/journal");
        assertThat(frank.getByTestId("journal")).containsText("Appeal won");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noScreenOfModerationHasABarrier(Look look, Stage stage) {
        String text = "Looked at by axe " + System.nanoTime();
        String post = stage.colleague(WHO).publishes(text);
        stage.colleague("bob")
                .visitor()
                .post("/api/reports", Map.of("postId", post, "category", "OTHER"))
                .expect(200);
        Page page = stage.as("frank", look.still());
        List<String> barriers = new ArrayList<>();
        for (String path : List.of(QUEUE + "/journal", QUEUE + "?shelf=DECIDED", QUEUE)) {
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.HEADING, named("Moderation"))).isVisible();
            Axe.violations(page).forEach(words -> barriers.add(path + ": " + words));
        }
        concern(page, text).getByTestId("act-remove").click();
        page.getByRole(AriaRole.DIALOG).waitFor();
        Axe.violations(page).forEach(words -> barriers.add("removing: " + words));
        Page alice = stage.as("alice", look.still());
        alice.navigate("/@" + WHO);
        alice.getByRole(AriaRole.BUTTON, named("More about")).click();
        alice.getByRole(AriaRole.MENUITEM, named("Report …")).click();
        alice.getByTestId("report").waitFor();
        Axe.violations(alice).forEach(words -> barriers.add("reporting: " + words));

        assertThat(barriers).isEmpty();
    }

    private static Locator focused(Page page) {
        return page.locator(".post.focused");
    }

    private static Locator concern(Page page, String text) {
        return page.getByTestId("concern").filter(has(text));
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
