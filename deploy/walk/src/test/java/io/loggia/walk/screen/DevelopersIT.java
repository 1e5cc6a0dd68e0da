package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on which people who write clients read the API and try it. */
@ScreenCheck
class DevelopersIT {

    /** What Swagger UI itself does not do yet; nothing may be added. */
    private static final Set<String> OF_THE_LIBRARY =
            Set.of(
                    "color-contrast",
                    "label",
                    "nested-interactive",
                    "scrollable-region-focusable",
                    "select-name",
                    "target-size");

    @Test
    void aCallIsTriedWithTheSessionOfWhoeverLooks(Stage stage) {
        Locator operation = opened(stage.as("alice"), "me", "getMe");

        operation.locator("button.execute").click();

        Locator answer = operation.locator(".live-responses-table").first();
        assertThat(answer.locator(".response-col_status").nth(1)).containsText("200");
        assertThat(answer).containsText("\"handle\": \"alice\"");
        assertThat(answer).containsText("ratelimit-policy");
    }

    @Test
    void whatChangesSomethingSaysThatItComesFromOurPage(Stage stage) {
        Locator operation = opened(stage.as("bob"), "outward advice", "advise");

        operation.locator("button.execute").click();

        Locator answer = operation.locator(".live-responses-table").first();
        assertThat(answer.locator(".response-col_status").nth(1)).containsText("200");
        assertThat(answer).containsText("nudges");
    }

    @Test
    void anOperationIsToldWithItsExampleAndItsProblems(Stage stage) {
        Locator operation = opened(stage.as("alice"), "posts", "publishPost");

        assertThat(operation.locator("textarea.body-param__text"))
                .hasValue(Pattern.compile("Thank you, @bob!"));
        assertThat(operation).containsText("urn:loggia:problem:");
    }

    @Test
    void theMenuLeadsThere(Stage stage) {
        Page page = stage.as("alice");
        Feed.home(page);

        page.locator("nav.rail [aria-haspopup]").last().click();
        page.getByText("API for programs").locator("visible=true").click();

        assertThat(page.locator("#api .info .title")).containsText("Loggia");
        assertThat(page).hasURL(Pattern.compile("/developers/api$"));
    }

    @Test
    void nobodyIsSentToLogIn(Stage stage) {
        Page page = stage.stranger(Look.DESKTOP);

        page.navigate("/developers/api");

        assertThat(page.locator("#kc-form-login")).isVisible();
    }

    @Test
    void nothingIsFetchedFromElsewhere(Stage stage) {
        Page page = stage.as("alice");
        Set<String> hosts = new TreeSet<>();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getScheme()));
        page.onRequest(request -> hosts.add(request.url().split("/", 4)[2]));

        opened(page, "me", "getMe");

        assertThat(hosts).hasSize(2).contains("http");
    }

    @Test
    void axeHasNothingAgainstItButWhatTheLibraryBrings(Stage stage) {
        Page page = stage.as("alice");
        opened(page, "me", "getMe");

        List<String> violations = Axe.violations(page);

        assertThat(violations)
                .allMatch(violation -> OF_THE_LIBRARY.contains(violation.split(" ", 2)[0]));
    }

    /** By its own address: operations out of sight are drawn when they come into it. */
    private static Locator opened(Page page, String tag, String operation) {
        page.navigate("/developers/api#/" + tag.replace(" ", "%20") + "/" + operation);
        Locator opened = page.locator("#operations-" + tag.replace(' ', '_') + "-" + operation);
        assertThat(opened.locator("button.execute")).isVisible();
        return opened;
    }
}
