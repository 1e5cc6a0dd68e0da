package io.loggia.walk.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;

/** Every screen by its address, with what {@link Examples} has in the place of names. */
enum Screen {
    HOME("/"),
    COMPOSER("/?compose=1"),
    THREAD("/p/{post}"),
    OWN_PROFILE("/@alice"),
    PROFILE("/@bob"),
    PEOPLE("/people"),
    EXPERTS("/people?q=kafka"),
    PICTURE("/people?view=picture"),
    SEARCH("/search?q=kafka"),
    FOUND_QUESTIONS("/search?q=kafka&type=questions"),
    TOPIC("/topics/kafka"),
    SYSTEMS("/systems"),
    SYSTEM("/@build_server"),
    EVENTS("/developers/events"),
    GROUPS("/groups"),
    GROUP("/groups/{group}"),
    GROUP_SETTINGS("/groups/{group}/settings"),
    QUESTIONS("/questions"),
    ANSWERED_QUESTIONS("/questions?view=answered"),
    QUESTION("/questions/{question}"),
    TEN_MINUTES("/questions/ten-minutes"),
    CATCH_UP("/catchup?span=WEEK"),
    NOTIFICATIONS("/notifications"),
    SAVED("/saved"),
    DRAFTS("/drafts"),
    REPORTS("/reports"),
    SETTINGS("/settings"),
    PRESENCE("/settings/presence"),
    NOTIFICATION_SETTINGS("/settings/notifications"),
    FILTERS("/settings/filters"),
    SESSIONS("/settings/sessions"),
    OWN_DATA("/settings/data"),
    INSIGHTS("/insights"),
    GUIDELINES("/guidelines");

    private static final String LOADED = "[...document.images].every((image) => image.complete)";

    private final String address;

    Screen(String address) {
        this.address = address;
    }

    /** Opens it and waits until nothing is being loaded any more. */
    void open(Page page, Examples examples) {
        page.navigate(examples.in(address));
        page.locator("main").first().waitFor();
        page.locator("[aria-busy=true]:visible, .skeleton:visible")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        // By hand: Playwright's own waiting evaluates text in the page, which the page's policy
        // forbids.
        page.waitForCondition(() -> (Boolean) page.evaluate(LOADED));
    }

    /** As it is said, and as files are called. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
