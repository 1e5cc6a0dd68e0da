package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A post is taken away from outside, its author disagrees, and another steward decides. */
@ScreenCheck
class StewardsIT {

    /** She speaks outside; what others do with ALICE does not touch her. */
    private static final String WHO = "judy";

    private static final String OUTSIDE = "/admin/outside";

    static List<Look> looks() {
        return List.of(Look.DESKTOP, Look.PHONE.dark());
    }

    @Test
    void whatIsRemovedAndOverturnedIsBack(Stage stage) {
        String text = "Named too early " + System.nanoTime();
        String post = published(stage, text);
        String address = address(stage, post);
        assertThat(outside(stage, address).status()).isEqualTo(200);
        Page erin = stage.as("erin");
        erin.navigate("/p/" + post);
        focused(erin).getByRole(AriaRole.BUTTON, within("More")).click();
        erin.getByRole(AriaRole.MENUITEM, named("Remove from outside …")).click();
        erin.getByLabel("Which rule").selectOption("others-names");
        erin.getByLabel("Why").fill("It names a customer");

        erin.getByRole(AriaRole.BUTTON, named("Remove it")).click();

        assertThat(erin.getByTestId("toast")).containsText("gone from outside");
        assertThat(outside(stage, address).status()).isEqualTo(410);
        Page judy = stage.as(WHO);
        judy.navigate("/p/" + post);
        assertThat(focused(judy).locator(".passage")).containsText("It names a customer");
        focused(judy).getByTestId("appeal").click();
        judy.getByLabel("What speaks for your post").fill("They have agreed");
        judy.getByRole(AriaRole.BUTTON, exactly("Appeal")).click();
        assertThat(focused(judy).getByTestId("appeal-outcome")).containsText("waits");
        erin.navigate(OUTSIDE);
        assertThat(removal(erin, text)).containsText("Somebody else decides");

        decides(stage.as("frank"), text);

        assertThat(outside(stage, address).text()).contains(text);
        judy.reload();
        assertThat(focused(judy).getByTestId("appeal-outcome")).containsText("back as it was");
        assertThat(focused(judy).getByTestId("appeal-outcome")).containsText("So they have");
    }

    private static void decides(Page frank, String text) {
        Feed.home(frank);
        frank.keyboard().press("g");
        frank.keyboard().press("a");
        assertThat(frank).hasURL(OUTSIDE);
        assertThat(removal(frank, text)).containsText("They have agreed");
        removal(frank, text).getByTestId("decide").click();
        frank.getByLabel("It stands again as it was").check();
        frank.getByLabel("Why").fill("So they have");
        frank.getByRole(AriaRole.BUTTON, exactly("Decide")).click();
        assertThat(frank.getByTestId("toast")).containsText("as it was before");
        frank.getByRole(AriaRole.LINK, named("Journal")).click();
        assertThat(frank.getByTestId("journal")).containsText("Removal overturned");
        frank.getByTestId("verify").click();
        assertThat(frank.locator(".verification")).containsText("nobody has changed");
        var file =
                frank.waitForDownload(
                        () -> frank.getByRole(AriaRole.LINK, named("Export as a file")).click());
        assertThat(file.suggestedFilename()).isEqualTo("journal.ndjson");
    }

    @Test
    void pauseIsEndedBeforeItsTime(Stage stage) {
        Voices.letSpeak(stage, WHO, "Judy Mbeki", "logistics");
        var until = Instant.now().plusSeconds(3_600).toString();
        stage.colleague("erin")
                .visitor()
                .put(
                        "/api/outward/voices/" + stage.colleague(WHO).id() + "/pause",
                        Map.of("reason", "Let us talk first", "until", until))
                .expect(204);
        Page page = stage.as("erin");
        page.navigate(OUTSIDE + "/voices");
        Locator judy =
                page.getByTestId("paused-voice")
                        .filter(new Locator.FilterOptions().setHasText("Judy"));
        assertThat(judy).containsText("Let us talk first");

        judy.getByRole(AriaRole.BUTTON).click();
        page.getByLabel("Why").fill("We have talked");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, within("End the pause")).click();

        assertThat(judy).isHidden();
        assertThat(voice(stage).path("state").asText()).isEqualTo("ON");
    }

    @Test
    void forOthersThereIsNothingHere(Stage stage) {
        Page page = stage.as(WHO);
        page.navigate(OUTSIDE);

        assertThat(page.getByRole(AriaRole.HEADING, named("There is nothing here"))).isVisible();
        assertThat(page.locator(".rail").getByRole(AriaRole.LINK, within("Stewardship")))
                .hasCount(0);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noScreenOfStewardsHasABarrier(Look look, Stage stage) {
        String text = "Looked at by axe " + System.nanoTime();
        String post = published(stage, text);
        address(stage, post);
        stage.colleague("erin")
                .visitor()
                .post(
                        "/api/outward/posts/" + post + "/removal",
                        Map.of("rule", "be-kind", "reason", "For the test"))
                .expect(204);
        stage.colleague(WHO)
                .visitor()
                .post(
                        "/api/outward/posts/" + post + "/removal/appeal",
                        Map.of("text", "It is kind"))
                .expect(200);
        Page page = stage.as("frank", look.still());
        List<String> barriers = new ArrayList<>();
        for (var path : List.of(OUTSIDE + "/voices", OUTSIDE + "/journal", OUTSIDE)) {
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.HEADING, named("Stewardship"))).isVisible();
            Axe.violations(page).forEach(words -> barriers.add(path + ": " + words));
        }
        removal(page, text).getByTestId("decide").click();
        Axe.violations(page).forEach(words -> barriers.add("deciding: " + words));
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, named("Remove a post …")).click();
        Axe.violations(page).forEach(words -> barriers.add("removing: " + words));

        assertThat(barriers).isEmpty();
    }

    /** For the world, and sent at once; its id. */
    private static String published(Stage stage, String text) {
        Voices.letSpeak(stage, WHO, "Judy Mbeki", "logistics");
        Visitor judy = stage.colleague(WHO).visitor();
        String post =
                judy.post(
                                "/api/posts",
                                Map.of("text", text, "audience", "WORLD"),
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        stage.stranger(Look.DESKTOP)
                .waitForCondition(
                        () ->
                                judy.post("/api/outward/posts/" + post + "/send-now", null).status()
                                        == 200);
        return post;
    }

    /** Its path outside, once those inside know it. */
    private static String address(Stage stage, String post) {
        Visitor reader = stage.colleague("erin").visitor();
        List<String> found = new ArrayList<>();
        stage.stranger(Look.DESKTOP)
                .waitForCondition(
                        () -> {
                            var crossing =
                                    reader.get("/api/posts/" + post)
                                            .expect(200)
                                            .json()
                                            .path("crossing");
                            if (crossing.hasNonNull("liveSince")) {
                                found.add(crossing.path("address").asText());
                            }
                            return !found.isEmpty();
                        });
        return URI.create(found.getFirst()).getPath();
    }

    private static JsonNode voice(Stage stage) {
        return stage.colleague(WHO).visitor().get("/api/outward/voice").expect(200).json();
    }

    private static Answer outside(Stage stage, String path) {
        return Visitor.nobody(stage.site()).get(path, "Accept", "text/html, */*;q=0.8");
    }

    private static Locator focused(Page page) {
        return page.locator(".post.focused");
    }

    private static Locator removal(Page page, String text) {
        return page.getByTestId("removal").filter(new Locator.FilterOptions().setHasText(text));
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
