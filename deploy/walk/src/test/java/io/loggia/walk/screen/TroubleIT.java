package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stays of the screens when the house or the way to it fails. */
@ScreenCheck
class TroubleIT {

    @Test
    void withoutANetworkTheLastFeedCanBeRead(Stage stage) {
        stage.complaints().expect("ERR_INTERNET_DISCONNECTED");
        Page page = stage.as("alice", Look.DESKTOP.keptOffline());
        Feed feed = keptHome(page);
        String first = feed.posts().first().getAttribute("data-post-id");
        Measure.await(page, KEPT);

        page.context().setOffline(true);
        page.reload();

        assertThat(page.locator(".strip")).containsText("Offline");
        assertThat(feed.post(first)).isVisible();
    }

    @Test
    void whatIsPostedWithoutANetworkIsSentWhenThereIsOne(Stage stage) {
        stage.complaints().expect("ERR_INTERNET_DISCONNECTED");
        stage.colleague("bob").follows(stage.colleague("alice"));
        String text = "Written on a train " + System.nanoTime();
        Page page = stage.as("alice", Look.DESKTOP.keptOffline());
        Feed feed = keptHome(page);
        page.context().setOffline(true);
        assertThat(page.locator(".strip")).containsText("Offline");
        page.keyboard().press("n");
        ComposerIT.field(page).fill(text);
        page.keyboard().press("Control+Enter");
        assertThat(feed.posts().first()).containsText(text);
        assertThat(feed.posts().first()).hasAttribute("aria-busy", "true");
        assertThat(stage.colleague("bob").seesAtHome(text)).isFalse();

        page.context().setOffline(false);

        assertThat(feed.posts().first()).hasAttribute("data-post-id", Pattern.compile(".+"));
        page.waitForCondition(() -> stage.colleague("bob").seesAtHome(text));
    }

    @Test
    void aScreenThatCannotBeFetchedSaysSoAndComesWithThePage(Stage stage) {
        stage.complaints().expect("ERR_FAILED");
        Page page = stage.as("alice");
        Feed.home(page);
        page.route("**/assets/Saved*", Route::abort);

        page.keyboard().press("g");
        page.keyboard().press("s");

        Locator missing =
                page.locator("main").getByRole(AriaRole.BUTTON, named("Load the page again"));
        assertThat(missing).isVisible();
        page.unroute("**/assets/Saved*");
        missing.click();
        assertThat(page.locator("main .screen-title")).hasText("Saved");
        assertThat(missing).isHidden();
    }

    @Test
    void aFailedFeedOffersToTryAgain(Stage stage) {
        stage.complaints().expect("status of 500");
        Page page = stage.as("alice");
        page.route("**/api/timelines/home*", TroubleIT::fail);
        page.navigate("/");
        Locator alert = page.getByRole(AriaRole.ALERT);
        assertThat(alert).isVisible();
        page.unroute("**/api/timelines/home*");

        alert.getByRole(AriaRole.BUTTON).click();

        assertThat(new Feed(page).posts().first()).isVisible();
        assertThat(alert).isHidden();
    }

    @Test
    void whatWasWrittenOutlivesTheSession(Stage stage) {
        stage.complaints().expect("status of 401");
        Colleague alice = stage.newSession("alice");
        Page page = stage.page(alice, Look.DESKTOP);
        Feed.home(page);
        page.keyboard().press("n");
        Locator text = page.getByTestId("composer").getByRole(AriaRole.TEXTBOX).first();
        text.fill("Written before the session was over");
        // On the way of the post itself: whatever else the page asks could meet the end first.
        page.route(
                "**/api/posts",
                route -> {
                    alice.visitor().post("/logout", null).expect(200);
                    route.resume();
                },
                new Page.RouteOptions().setTimes(1));

        page.getByTestId("composer-submit").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG).filter(saying("sign in again"));
        assertThat(dialog).isVisible();

        Page window =
                page.waitForPopup(
                        () -> dialog.getByRole(AriaRole.BUTTON, named("Sign in")).click());
        EntranceIT.enter(window, stage, "alice");

        assertThat(dialog).isHidden();
        assertThat(page.getByTestId("post").first())
                .containsText("Written before the session was over");
    }

    /** Home's posts lie in the browser's own database. */
    private static final String KEPT =
            """
            () => new Promise((resolve) => {
              const opening = indexedDB.open("keyval-store");
              opening.onerror = () => resolve(false);
              opening.onsuccess = () => {
                const read = opening.result.transaction("keyval").objectStore("keyval").get("queries");
                read.onsuccess = () => resolve(JSON.stringify(read.result ?? "").includes("home"));
                read.onerror = () => resolve(false);
              };
            })
            """;

    /** Home, with every screen of the client kept by its service worker. */
    private static Feed keptHome(Page page) {
        Feed feed = Feed.home(page);
        Measure.await(page, "navigator.serviceWorker.ready.then((ready) => ready.active !== null)");
        page.reload();
        Measure.await(page, "navigator.serviceWorker.controller !== null");
        assertThat(feed.posts().first()).isVisible();
        return feed;
    }

    private static void fail(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("{}"));
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
