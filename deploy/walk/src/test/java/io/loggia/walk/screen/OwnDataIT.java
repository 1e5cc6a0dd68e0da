package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCollection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Dave takes his data along, thinks of leaving for ever, and ends a session elsewhere. */
@ScreenCheck
class OwnDataIT {

    private static final Pattern NAME = Pattern.compile("loggia-dave-\\d{4}-\\d\\d-\\d\\d[.]zip");

    @AfterEach
    void stays(Stage stage) {
        stage.colleague("dave").visitor().delete("/api/me/erasure").expect(204);
    }

    @Test
    void oneFileHoldsWhatOneWrote(Stage stage) throws IOException {
        Page page = stage.as("dave");
        page.navigate("/settings/data");

        var download = page.waitForDownload(() -> button(page, "Download my data").click());

        assertThat(download.suggestedFilename()).matches(NAME);
        List<String> files = new ArrayList<>();
        try (var zip = new ZipFile(download.path().toFile())) {
            for (var entry : zip.stream().filter(one -> one.getName().endsWith(".json")).toList()) {
                JsonNode part = new ObjectMapper().readTree(zip.getInputStream(entry));
                assertThat(part.required("version").asInt()).isOne();
                files.add(entry.getName());
            }
        }
        assertThat(files)
                .containsExactlyInAnyOrder(
                        "profile.json", "follows.json", "posts.json", "outside.json");
        assertThat(page.getByTestId("toast")).containsText("loggia-dave-");
    }

    @Test
    void toBeErasedIsAskedForByNameAndTakenBack(Stage stage) {
        Page page = stage.as("dave");
        page.navigate("/settings/data");
        button(page, "Erase me").click();
        Locator layer = page.getByRole(AriaRole.DIALOG);
        Locator erase = layer.getByRole(AriaRole.BUTTON, named("Erase me"));
        assertThat(erase).isDisabled();
        layer.getByRole(AriaRole.TEXTBOX).fill("somebody");
        assertThat(erase).isDisabled();
        assertThatCollection(Axe.violations(page)).isEmpty();

        layer.getByRole(AriaRole.TEXTBOX).fill("@dave");
        erase.click();

        assertThat(page.getByText("You will be erased")).isVisible();
        assertThatCollection(Axe.violations(page)).isEmpty();
        page.reload();
        button(page, "Take it back and stay").click();
        assertThat(button(page, "Erase me")).isVisible();
    }

    @Test
    void sessionElsewhereIsEndedFromHere(Stage stage) {
        Colleague elsewhere = stage.newSession("dave");
        Page page = stage.as("dave");
        page.waitForCondition(() -> !currentOf(elsewhere).isEmpty());
        String id = currentOf(elsewhere);
        page.navigate("/settings/sessions");
        Locator row = page.locator("#session-" + id);
        assertThat(page.getByText("This one")).isVisible();

        row.getByRole(AriaRole.BUTTON).click();

        assertThat(row).hasCount(0);
        page.waitForCondition(() -> elsewhere.visitor().get("/api/session").status() == 401);
    }

    /** Empty until the session is on the list, which it is in a moment. */
    private static String currentOf(Colleague colleague) {
        for (JsonNode one :
                colleague.visitor().get("/api/sessions").expect(200).json().path("items")) {
            if (one.path("current").asBoolean()) {
                return one.path("id").asText();
            }
        }
        return "";
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
