package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who follows whom, drawn; and the same people in words. */
@ScreenCheck
class PictureIT {

    private static final String NAMES =
            "nodes => nodes.map((node) => node.querySelector('title').textContent).sort()";
    private static final String PLACES =
            "nodes => nodes.map((node) => node.getAttribute('transform')).join()";

    @Test
    void isWalkedThroughByKeys(Stage stage) {
        Page page = picture(stage, Look.DESKTOP);
        Locator graph = page.getByTestId("graph");
        graph.focus();
        String first = graph.getAttribute("aria-activedescendant");

        page.keyboard().press("ArrowRight");
        if (first.equals(graph.getAttribute("aria-activedescendant"))) {
            page.keyboard().press("ArrowLeft");
        }
        page.keyboard().press("Enter");

        assertThat(graph).not().hasAttribute("aria-activedescendant", first);
        assertThat(page.locator(".side-card")).isVisible();
        assertThat(page.getByTestId("graph-node").and(page.locator("[aria-selected=true]")))
                .hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".side-card")).isHidden();
    }

    @Test
    void hasATwinInWords(Stage stage) {
        Page page = picture(stage, Look.DESKTOP);
        List<?> drawn = (List<?>) page.getByTestId("graph-node").evaluateAll(NAMES);

        page.keyboard().press("l");

        Locator rows = page.getByTestId("people-row");
        assertThat(rows).hasCount(drawn.size());
        assertThat(rows.locator(".name").allInnerTexts().stream().sorted().toList())
                .isEqualTo(drawn);
    }

    @Test
    void standsStillForThoseWhoAskForStillness(Stage stage) {
        Page page = picture(stage, Look.DESKTOP.still());
        Locator nodes = page.getByTestId("graph-node");
        Object places = nodes.evaluateAll(PLACES);

        Measure.await(page, "begun => performance.now() > begun + 1000", page.evaluate(NOW));

        assertThat(nodes.evaluateAll(PLACES)).isEqualTo(places);
    }

    private static final String NOW = "performance.now()";

    private static Page picture(Stage stage, Look look) {
        Page page = stage.as("alice", look);
        page.navigate("/people?view=picture");
        assertThat(page.getByTestId("graph")).isVisible();
        assertThat(page.getByTestId("graph-node").nth(4)).isVisible();
        assertThat(
                        page.getByTestId("graph")
                                .getByText("…", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        return page;
    }
}
