package io.loggia.walk.door;

import io.loggia.walk.door.Browser.Page;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Keycloak's own page that asks for name and password, found by the id that its themes keep. */
final class LoginForm {

    private LoginForm() {}

    /** Fills in the form that the page holds; returns where that leads. */
    static Page submit(Browser browser, Page page, String username, String password) {
        var form = form(page);
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden][name]").forEach(i -> fields.put(i.attr("name"), i.val()));
        fields.putAll(Map.of("username", username, "password", password));
        var next = browser.submit(URI.create(form.attr("abs:action")), fields);
        var error = document(next).selectFirst("#input-error, .kc-feedback-text");
        if (error != null) {
            throw new IllegalStateException(
                    "the provider refused " + username + ": " + error.text());
        }
        return next;
    }

    private static Element form(Page page) {
        page.answer().expect(200);
        var form = document(page).getElementById("kc-form-login");
        if (form == null) {
            throw new IllegalStateException(
                    "no log-in form at " + page.address() + ": " + document(page).title());
        }
        return form;
    }

    private static Document document(Page page) {
        return Jsoup.parse(page.answer().text(), page.address().toString());
    }
}
