package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What is looked for is found, in spite of a slip. */
@ScreenCheck
class SearchIT {

    @Test
    void aSlipLeadsToWhatWasMeantAndToTheQuestionAboutIt(Stage stage) {
        String number = Long.toString(System.nanoTime());
        String word = "Haystack" + number;
        stage.colleague("bob").publishes("Look into the " + word);
        String question = Asking.open(stage, "How large is a " + word + "?");
        Page page = stage.as("alice");
        page.navigate("/search?q=heystack" + number + "&type=questions");
        Locator meant = page.getByTestId("did-you-mean").getByRole(AriaRole.LINK);
        assertThat(meant).hasText(word);

        meant.click();

        assertThat(page).hasURL("/search?q=" + word);
        Locator row = page.locator(".results [data-question-id='" + question + "']");
        assertThat(row).isVisible();
        Locator posts = page.locator(".results").getByTestId("post");
        assertThat(posts).hasCount(1);
        page.locator(".search .tabs a[href*='type=questions']").click();
        assertThat(row).isVisible();
        assertThat(row.getByTestId("claim")).isVisible();
        assertThat(posts).hasCount(0);
    }
}
