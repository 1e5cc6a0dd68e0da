package io.loggia.walk.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.loggia.walk.door.Visitor;
import java.util.Locale;

/** Every screen by its address; {@code {post}} stands for a post that has been answered. */
enum Screen {
    HOME("/"),
    COMPOSER("/?compose=1"),
    THREAD("/p/{post}"),
    OWN_PROFILE("/@alice"),
    PROFILE("/@bob"),
    PEOPLE("/people"),
    EXPERTS("/people?q=kafka"),
    PICTURE("/people?view=picture"),
    TOPIC("/topics/kafka"),
    SAVED("/saved"),
    DRAFTS("/drafts"),
    SETTINGS("/settings"),
    PRESENCE("/settings/presence"),
    GUIDELINES("/guidelines");

    private static final String LOADED = "[...document.images].every((image) => image.complete)";

    private final String address;

    Screen(String address) {
        this.address = address;
    }

    /** Opens it and waits until nothing is being loaded any more. */
    void open(Page page, String post) {
        page.navigate(address.replace("{post}", post));
        page.locator("main").first().waitFor();
        page.locator("[aria-busy=true]:visible, .skeleton:visible")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        // By hand: Playwright's own waiting evaluates text in the page, which the page's policy
        // forbids.
        page.waitForCondition(() -> (Boolean) page.evaluate(LOADED));
    }

    /** The newest post at somebody's home that has been answered. */
    static String answeredPost(Visitor reader) {
        var posts = reader.get("/api/timelines/home?limit=100").expect(200).json().path("items");
        for (var post : posts) {
            if (post.path("replyCount").asInt() > 0) {
                return post.path("id").asText();
            }
        }
        return posts.path(0).path("id").asText();
    }

    /** As it is said, and as files are called. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
