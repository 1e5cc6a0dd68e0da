package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way in, by the provider's own form. */
@ScreenCheck
class EntranceIT {

    private static final String STORED =
            "JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])";

    @Test
    void loginLeadsToTheAddressAskedFor(Stage stage) {
        String post = stage.colleague("bob").publishes("Sent as a link " + System.nanoTime());
        Page page = stage.stranger(Look.DESKTOP);

        page.navigate("/p/" + post);
        enter(page, stage, "alice");

        assertThat(page).hasURL("/p/" + post);
        assertThat(new Feed(page).post(post)).isVisible();
    }

    @Test
    void noTokenIsWithinReachOfAScript(Stage stage) {
        Page page = stage.stranger(Look.DESKTOP);
        page.navigate("/");

        enter(page, stage, "alice");

        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        assertThat((String) page.evaluate(STORED)).doesNotContain("eyJ").doesNotContain("token");
        assertThat((String) page.evaluate("document.cookie")).isEmpty();
        List<Cookie> cookies = page.context().cookies(page.url());
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(
                        cookie -> {
                            assertThat(cookie.httpOnly).as(cookie.name).isTrue();
                            assertThat(cookie.sameSite)
                                    .as(cookie.name)
                                    .isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
                        });
    }

    /** Fills in the provider's form, which has asked for a name and a password. */
    static void enter(Page page, Stage stage, String handle) {
        page.locator("#username").fill(handle);
        page.locator("#password").fill(stage.password(handle));
        page.locator("#kc-login").click();
    }
}
