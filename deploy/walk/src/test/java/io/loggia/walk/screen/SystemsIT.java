package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.loggia.walk.door.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another system posts: an admin says how, its owner sees what arrives, others follow and mute. */
@ScreenCheck
class SystemsIT {

    private static final String ADMIN = "erin";
    private static final String OWNER = "frank";
    private static final String FOLLOWER = "carol";
    private static final String BUILT = "com.example.built";
    private static final String DEPLOYED = "com.example.deployed";

    private final String stamp = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final String handle = "ci_" + stamp;
    private final String source = "urn:example:" + stamp;

    static List<Look> looks() {
        return List.of(Look.DESKTOP, Look.PHONE.dark(), Look.PHONE.sized(320, 844));
    }

    @Test
    void parkedEventIsAPostOnceItsTypeHasATemplate(Stage stage) {
        Page erin = stage.as(ADMIN);
        registers(stage, erin);
        Page carol = stage.as(FOLLOWER);
        carol.navigate("/systems");
        row(carol).getByRole(AriaRole.BUTTON, within("Follow")).click();
        assertThat(row(carol).getByRole(AriaRole.BUTTON, within("Following"))).isVisible();

        sends(stage.system(handle), "1", DEPLOYED);

        Page frank = stage.as(OWNER);
        frank.navigate("/@" + handle);
        frank.getByRole(AriaRole.LINK, exactly("Events and rules")).click();
        assertThat(event(frank, "1")).containsText("Parked");
        assertThat(event(frank, "1")).containsText("no template for this type");
        erin.navigate("/systems/" + handle + "?fate=PARKED");
        event(erin, "1").getByRole(AriaRole.LINK, within("Write a template for this type")).click();
        writes(erin, 1, "Out is {{project}} " + stamp);
        triesAgainByKeyboard(frank);

        Visitor home = stage.colleague(FOLLOWER).visitor();
        carol.waitForCondition(
                () -> home.get("/api/timelines/home").expect(200).text().contains("Out is loggia"));
        carol.navigate("/");
        // A list that was kept does not move until somebody wants it to.
        carol.waitForCondition(
                () -> {
                    carol.keyboard().press(".");
                    return carol.getByText("Out is loggia " + stamp).first().isVisible();
                });
        mutes(carol);
        assertThat(stage.colleague(FOLLOWER).seesAtHome(stamp)).isFalse();
    }

    private void registers(Stage stage, Page erin) {
        // Before the first rules there are none, and a template is tried on data that lack a value.
        stage.complaints().expect("status of 4(04|22)");
        Feed.home(erin);
        erin.keyboard().press("g");
        erin.keyboard().press("y");
        erin.getByRole(AriaRole.LINK, exactly("Register a system")).click();
        erin.locator("[name=handle]").fill(handle);
        erin.locator("[name=displayName]").fill("CI " + stamp);
        erin.locator("[name=clientId]").fill(stamp);
        erin.locator("[name=owner]").fill("@" + OWNER);
        save(erin);
        assertThat(erin).hasURL("/systems/" + handle + "/types");
        erin.locator("[name=source]").fill(source);
        erin.getByRole(AriaRole.BUTTON, exactly("Add a type")).click();
        erin.locator("[name='types[0].type']").fill(BUILT);
        awaitKnownToFeed(stage, erin);
        writes(erin, 0, "Built is {{project}}");
    }

    private void awaitKnownToFeed(Stage stage, Page page) {
        Visitor erin = stage.colleague(ADMIN).visitor();
        var profile = erin.get("/api/profiles/by-handle/" + handle).expect(200).json();
        var path = "/api/activities/sources/" + profile.path("id").asText() + "/preview";
        var tried = Map.of("template", "Hello", "data", Map.of());
        page.waitForCondition(() -> erin.post(path, tried).status() == 200);
    }

    /** The template of the type at that place, seen as a post and then saved. */
    private static void writes(Page page, int at, String template) {
        page.locator("[name='types[%d].template']".formatted(at)).fill(template);
        Locator type = page.getByTestId("type").nth(at);
        type.getByLabel("Data to try it on").fill("{}");
        type.getByRole(AriaRole.BUTTON, within("Show the post")).click();
        assertThat(type).containsText("The data lack data.project.");
        type.getByLabel("Data to try it on").fill("{\"project\": \"loggia\"}");
        type.getByRole(AriaRole.BUTTON, within("Show the post")).click();
        assertThat(type.getByTestId("preview")).containsText("is loggia");
        save(page);
        assertThat(page.getByTestId("toast")).containsText("These rules hold now.");
    }

    private static void triesAgainByKeyboard(Page page) {
        page.keyboard().press("j");
        assertThat(page.getByTestId("event").first()).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByTestId("toast")).containsText("It is a post now.");
        assertThat(event(page, "1").getByRole(AriaRole.LINK, within("To the post"))).isVisible();
    }

    private void mutes(Page page) {
        page.navigate("/systems");
        row(page).getByRole(AriaRole.BUTTON, within("Mute")).click();
        assertThat(row(page).getByRole(AriaRole.BUTTON, within("Unmute"))).isEnabled();
    }

    @Test
    void whatArrivesMeanwhileMovesNothingUntilItIsAskedFor(Stage stage) {
        Visitor system = stage.system("build_server");
        Page page = stage.as(ADMIN);
        page.navigate("/systems/build_server");
        assertThat(page.getByRole(AriaRole.HEADING, exactly("Build server"))).isVisible();
        assertThat(page.getByTestId("events")).isAttached();

        sends(system, "https://builds.example/", stamp, "com.example.tested");

        assertThat(page.getByTestId("new-events")).containsText("One new event");
        assertThat(event(page, stamp)).hasCount(0);
        page.keyboard().press(".");
        assertThat(event(page, stamp)).isVisible();
        assertThat(page.getByTestId("new-events")).hasCount(0);
    }

    @Test
    void forOthersThereIsNothingHere(Stage stage) {
        Page page = stage.as(FOLLOWER);
        for (var path : List.of("/systems/build_server", "/systems/build_server/types")) {
            page.navigate(path);
            assertThat(page.locator("main:visible")).containsText("There is nothing here");
        }
        page.navigate("/@build_server");
        assertThat(page.locator(".profile-head")).containsText("System");
        assertThat(page.getByRole(AriaRole.LINK, exactly("Events and rules"))).hasCount(0);
    }

    @Test
    void systemsAreFoundFromThePaletteAndBesidePeople(Stage stage) {
        Page page = stage.as(FOLLOWER);
        page.navigate("/people");
        page.locator("main").getByRole(AriaRole.LINK, within("Systems")).click();
        assertThat(page).hasURL("/systems");
        page.keyboard().press("Control+k");
        page.getByRole(AriaRole.COMBOBOX).fill("build_server");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("@build_server"))
                .click();
        assertThat(page).hasURL("/@build_server");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noScreenHasABarrierOrIsTooWide(Look look, Stage stage) {
        sends(stage.system("build_server"), "https://builds.example/", stamp, DEPLOYED);
        sends(stage.system("build_server"), "https://builds.example/", stamp + "?", "unknown");
        Page page = stage.as(ADMIN, look.still());
        List<String> barriers = new ArrayList<>();
        for (var path :
                List.of(
                        "/systems",
                        "/systems?edit=",
                        "/systems?edit=build_server",
                        "/systems/build_server",
                        "/systems/build_server?fate=PARKED",
                        "/systems/build_server?fate=REFUSED",
                        "/systems/build_server/types",
                        "/@build_server")) {
            page.navigate(path);
            assertThat(page.locator("main :is(h1, form, li):visible").first()).isVisible();
            page.waitForCondition(() -> page.locator(".skeleton:visible").count() == 0);
            Axe.violations(page).forEach(words -> barriers.add(path + ": " + words));
            if ((boolean) page.evaluate(PhoneIT.WIDER)) {
                barriers.add(path + " is wider than the window");
            }
            ((List<?>) page.evaluate(PhoneIT.SMALL))
                    .forEach(html -> barriers.add(path + " has a small " + html));
        }

        assertThat(barriers).isEmpty();
    }

    private void sends(Visitor system, String id, String type) {
        sends(system, source, id, type);
    }

    private static void sends(Visitor system, String source, String id, String type) {
        system.post(
                        "/api/activities",
                        Map.of("project", "loggia", "version", "1"),
                        "ce-specversion",
                        "1.0",
                        "ce-id",
                        id,
                        "ce-source",
                        source,
                        "ce-type",
                        type)
                .expect(200);
    }

    private Locator row(Page page) {
        return page.getByTestId("system-row")
                .filter(new Locator.FilterOptions().setHasText("@" + handle));
    }

    private static Locator event(Page page, String id) {
        return page.getByTestId("event")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByText(
                                                id, new Page.GetByTextOptions().setExact(true))));
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, exactly("Save")).click();
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
