package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The list of posts that is shown on a page. */
record Feed(Page page) {

    /** From now on the page notes in {@code seenBusy} what the list says of being busy. */
    static final String NOTE_BUSY =
            """
            () => {
              window.seenBusy = new Set();
              const feed = document.querySelector("[data-testid=feed]");
              new MutationObserver(() => seenBusy.add(feed.getAttribute("aria-busy")))
                .observe(feed, { attributeFilter: ["aria-busy"] });
            }
            """;

    /** Opens home and waits for its posts. */
    static Feed home(Page page) {
        page.navigate("/");
        var feed = new Feed(page);
        assertThat(feed.posts().first()).isVisible();
        return feed;
    }

    Locator posts() {
        return page.locator("[data-testid=post]:visible");
    }

    Locator post(String id) {
        return page.locator("[data-testid=post][data-post-id='%s']:visible".formatted(id)).first();
    }

    /** The post at that place, counted from one; reads on until it is there. */
    Locator reach(int place) {
        var post = page.locator("[data-testid=post][aria-posinset='%d']:visible".formatted(place));
        page.mouse().move(640, 400);
        while (post.count() == 0) {
            var last = posts().last().getAttribute("aria-posinset");
            page.mouse().wheel(0, 1_500);
            awaitOther(last);
        }
        post.scrollIntoViewIfNeeded();
        return post;
    }

    double top(Locator post) {
        return ((Number) post.evaluate("post => post.getBoundingClientRect().top")).doubleValue();
    }

    private void awaitOther(String last) {
        Measure.await(
                page,
                """
                last => {
                  const posts = [...document.querySelectorAll("[data-testid=post]")];
                  return posts.filter((post) => post.checkVisibility()).at(-1)
                    ?.getAttribute("aria-posinset") !== last;
                }
                """,
                last);
    }
}
