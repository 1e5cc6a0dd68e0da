package io.loggia.walk.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Times taken inside the page, where the way to the browser does not count. */
final class Measure {

    private Measure() {}

    /** Playwright's own waiting evaluates text in the page, which the page's policy forbids. */
    static void await(Page page, String expression) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(expression)));
    }

    static void await(Page page, String function, Object argument) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(function, argument)));
    }

    /** Milliseconds from going back until the post stands where it stood, within 4 pixels. */
    static double untilBack(Page page, String id, double top) {
        return number(
                page.evaluate(
                        """
                        ({ id, top }) => new Promise((resolve) => {
                          const begun = performance.now();
                          const look = () => {
                            const post = [...document.querySelectorAll(`[data-post-id="${id}"]`)]
                              .find((one) => one.closest("[data-testid=feed]")?.checkVisibility());
                            const off = Math.abs((post?.getBoundingClientRect().top ?? 1e6) - top);
                            const passed = performance.now() - begun;
                            if (off <= 4 || passed > 5000) {
                              resolve(passed);
                            } else {
                              requestAnimationFrame(look);
                            }
                          };
                          addEventListener("popstate", () => requestAnimationFrame(look));
                          history.back();
                        })
                        """,
                        Map.of("id", id, "top", top)));
    }

    /** Milliseconds from a click until the button is shown as pressed. */
    static double untilPressed(Locator button) {
        return number(
                button.evaluate(
                        """
                        (button) => new Promise((resolve) => {
                          const begun = performance.now();
                          const look = () =>
                            button.getAttribute("aria-pressed") === "true"
                              ? resolve(performance.now() - begun)
                              : requestAnimationFrame(look);
                          button.click();
                          look();
                        })
                        """));
    }

    /** Milliseconds from a click on a post's time until that post stands on a page of its own. */
    static double untilOpened(Page page, String id) {
        return number(
                page.evaluate(
                        """
                        (id) => new Promise((resolve) => {
                          const shown = () => [...document.querySelectorAll(`[data-post-id="${id}"]`)]
                            .find((post) => post.checkVisibility());
                          const begun = performance.now();
                          const look = () =>
                            location.pathname === `/p/${id}` && shown()
                              ? resolve(performance.now() - begun)
                              : requestAnimationFrame(look);
                          shown().querySelector("a.when").click();
                          requestAnimationFrame(look);
                        })
                        """,
                        id));
    }

    /** Begins to wait for a post with that text; its time runs from Ctrl+Enter. */
    static void awaitPost(Page page, String text) {
        page.evaluate(
                """
                (text) => {
                  window.posted = new Promise((resolve) => {
                    addEventListener("keydown", ({ key }) => {
                      if (key !== "Enter") {
                        return;
                      }
                      const begun = performance.now();
                      const look = () => {
                        const first = [...document.querySelectorAll("[data-testid=post]")]
                          .find((post) => post.checkVisibility());
                        if (first?.textContent.includes(text)) {
                          resolve(performance.now() - begun);
                        } else {
                          requestAnimationFrame(look);
                        }
                      };
                      look();
                    }, { capture: true });
                  });
                }
                """,
                text);
    }

    /** Milliseconds until the awaited post was there. */
    static double posted(Page page) {
        return number(page.evaluate("posted"));
    }

    /** To be called before the page is opened: notes the first post, and what moves by itself. */
    static void watch(Page page) {
        page.addInitScript(
                """
                window.seen = { shift: 0 };
                new PerformanceObserver((list) => {
                  for (const shift of list.getEntries()) {
                    seen.shift += shift.hadRecentInput ? 0 : shift.value;
                  }
                }).observe({ type: "layout-shift", buffered: true });
                const look = () => {
                  if (document.querySelector("[data-testid=post]")) {
                    seen.firstPost = performance.now();
                  } else {
                    requestAnimationFrame(look);
                  }
                };
                requestAnimationFrame(look);
                """);
    }

    /** Milliseconds from the beginning of the navigation. */
    static double firstPost(Page page) {
        await(page, "seen.firstPost !== undefined");
        return number(page.evaluate("seen.firstPost"));
    }

    /** The sum of all layout shifts that nobody asked for. */
    static double shift(Page page) {
        return number(page.evaluate("seen.shift"));
    }

    /** What was transferred of files of that kind before the first post. */
    static double kilobytes(Page page, String ending) {
        return files(page, ending).values().stream().mapToDouble(Measure::number).sum() / 1_000;
    }

    /** The bytes of each file of that kind that was asked for before the first post. */
    static Map<?, ?> files(Page page, String ending) {
        return (Map<?, ?>)
                page.evaluate(
                        """
                        (ending) => Object.fromEntries(
                          performance.getEntriesByType("resource")
                            .filter(({ name, startTime }) =>
                              new URL(name).pathname.endsWith(ending)
                                && startTime <= seen.firstPost)
                            .map(({ name, encodedBodySize }) =>
                              [new URL(name).pathname, encodedBodySize]))
                        """,
                        ending);
    }

    /** How many elements the page holds. */
    static int nodes(Page page) {
        return (int) number(page.evaluate("document.querySelectorAll('*').length"));
    }

    static List<?> idsSaidTwice(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                        () => {
                          const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
                          return ids.filter((id, at) => ids.indexOf(id) !== at);
                        }
                        """);
    }

    /** What turns for ever. */
    static List<?> spinners(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                        document.getAnimations()
                          .filter((one) => one.effect.getComputedTiming().iterations === Infinity)
                          .map((one) => one.effect.target.outerHTML)
                        """);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
