package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.loggia.walk.door.Visitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** "Talk with us" on a page of somebody else's. */
@ScreenCheck
class WidgetIT {

    private static final Pattern ALLOWED =
            Pattern.compile("frame-ancestors http://localhost:(\\d+)$");
    private static final String FOCUS =
            "document.querySelector('loggia-ask').shadowRoot.activeElement.textContent";

    @Test
    void nothingIsAskedOfUsBeforeItIsPressed(Stage stage) {
        try (var other = OtherSite.at(port(stage), stage.site())) {
            Page page = stage.stranger(Look.DESKTOP);
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));

            page.navigate(other.address());

            assertThat(button(page)).isVisible();
            assertThat(asked)
                    .containsExactlyInAnyOrder(other.address(), stage.site() + "/embed/ask.js");
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    @Test
    void formOpensAndEscapeLeadsBackToTheButton(Stage stage) {
        try (var other = OtherSite.at(port(stage), stage.site())) {
            Page page = opened(stage, other);
            assertThat(page.frameLocator("loggia-ask iframe").locator("h1")).isVisible();
            assertThat(frame(page)).hasAttribute("src", stage.site() + "/ask?embed=1&topic=kafka");

            page.keyboard().press("Escape");

            assertThat(dialog(page)).isHidden();
            assertThat(page.evaluate(FOCUS)).isEqualTo("Talk with us");
        }
    }

    @Test
    void escapeWorksInsideTheFormToo(Stage stage) {
        try (var other = OtherSite.at(port(stage), stage.site())) {
            Page page = opened(stage, other);
            form(page).locator("[name=text]").focus();

            page.keyboard().press("Escape");

            assertThat(dialog(page)).isHidden();
        }
    }

    @Test
    void questionIsSentFromTheFrame(Stage stage) {
        try (var other = OtherSite.at(port(stage), stage.site())) {
            Page page = opened(stage, other);
            var asking = new Asking(stage, page, true);

            asking.send(form(page), "Do you run on trains? " + System.nanoTime());

            assertThat(form(page)).containsText("mail");
            assertThat(asking.link().getHost()).isEqualTo(stage.site().getHost());
            assertThat(page.context().cookies()).isEmpty();
            assertThat(page.url()).isEqualTo(other.address());
        }
    }

    @Test
    void siteThatIsNotOnTheListFramesNothing(Stage stage) {
        stage.complaints().expect("frame-ancestors");
        try (var other = OtherSite.at(0, stage.site())) {
            Page page = opened(stage, other);

            page.waitForCondition(
                    () ->
                            page.frames().stream()
                                    .anyMatch(frame -> frame.url().startsWith("chrome-error:")));
        }
    }

    private static Page opened(Stage stage, OtherSite other) {
        Page page = stage.stranger(Look.DESKTOP);
        page.navigate(other.address());
        button(page).click();
        assertThat(dialog(page)).isVisible();
        return page;
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Talk with us"));
    }

    private static Locator dialog(Page page) {
        return page.locator("loggia-ask dialog");
    }

    private static Locator form(Page page) {
        return page.frameLocator("loggia-ask iframe").locator("main");
    }

    private static Locator frame(Page page) {
        return page.locator("loggia-ask iframe");
    }

    /** The one that this installation lets frame the form. */
    private static int port(Stage stage) {
        var policy = policy(stage.site());
        var allowed = ALLOWED.matcher(policy);
        assertThat(allowed.find())
                .as("the site needs outward.widget-sites=http://localhost:PORT; it says " + policy)
                .isTrue();
        return Integer.parseInt(allowed.group(1));
    }

    private static String policy(URI site) {
        return Visitor.nobody(site).get("/ask").header("Content-Security-Policy");
    }
}
