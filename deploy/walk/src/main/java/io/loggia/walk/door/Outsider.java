package io.loggia.walk.door;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody outside: reads the public site's pages and sends its forms, without any script. */
public final class Outsider {

    private final URI site;
    private final Browser browser = new Browser(new CookieJar(), address -> false);

    public Outsider(URI site) {
        this.site = site;
    }

    /** A page as it came, and where it was found after redirects. */
    public record Sight(URI address, Answer answer) {

        private static Sight of(Browser.Page page) {
            return new Sight(page.address(), page.answer());
        }

        /** The same, if it has one of the statuses. */
        public Sight expect(int... statuses) {
            answer.expect(statuses);
            return this;
        }

        public Document document() {
            return Jsoup.parse(answer.text(), address.toString());
        }

        /** What can be read on it. */
        public String words() {
            return document().text();
        }
    }

    public Sight open(String path) {
        return open(site.resolve(path));
    }

    public Sight open(URI address) {
        return Sight.of(browser.open(address));
    }

    /**
     * Sends a form of a page, with the work done that it asks for.
     *
     * @param form selects it
     * @param filled what is written into it; whatever else it holds goes along as it is
     */
    public Sight send(Sight page, String form, Map<String, String> filled) {
        var found = page.document().selectFirst(form);
        if (found == null) {
            throw new IllegalStateException("no form " + form + " at " + page.address());
        }
        var fields = held(found);
        fields.putAll(filled);
        if (found.hasAttr("data-bits")) {
            var bits = Integer.parseInt(found.attr("data-bits"));
            fields.put("proof", Proof.find(fields.getOrDefault("stamp", ""), bits));
        }
        return Sight.of(browser.submit(URI.create(found.attr("abs:action")), fields));
    }

    private static Map<String, String> held(Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[name]:not([type=checkbox], [type=radio]), textarea[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("button[name]")
                .forEach(button -> fields.putIfAbsent(button.attr("name"), button.val()));
        form.select("select[name]")
                .forEach(
                        select -> {
                            var chosen = select.selectFirst("option[selected], option");
                            fields.put(select.attr("name"), chosen == null ? "" : chosen.val());
                        });
        return fields;
    }
}
