package io.loggia.walk.screen;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What WCAG 2.0 to 2.2, A and AA, has against a page, as far as axe can tell. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final int SHOWN = 3;

    private Axe() {}

    static List<String> violations(Page page) {
        // One document each: nothing has to be put together from the frames of a page.
        var options = new AxeRunOptions();
        // What a page does well is counted, not told node by node: that takes longer than looking.
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(options)
                        .setLegacyMode(true)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Axe::words)
                        .toList();
    }

    private static String words(Rule rule) {
        var places = rule.getNodes().stream().map(node -> node.getHtml()).limit(SHOWN).toList();
        return "%s (%s) at %s".formatted(rule.getId(), rule.getHelp(), places);
    }
}
