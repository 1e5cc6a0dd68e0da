package io.loggia.walk.door;

import java.net.URI;

/** The web client's way in: the code flow through the gateway and the provider's form. */
public final class WebLogin {

    private final URI gateway;

    public WebLogin(URI gateway) {
        this.gateway = gateway;
    }

    /** Logs in with a fresh browser. */
    public Visitor as(String username, String password) {
        var cookies = new CookieJar();
        var browser = new Browser(cookies, address -> false);
        var form = browser.open(gateway.resolve("/login"));
        var page = LoginForm.submit(browser, form, username, password);
        if (!page.address().getAuthority().equals(gateway.getAuthority())) {
            throw new IllegalStateException("the log-in ended at " + page.address());
        }
        page.answer().expect(200);
        return new Visitor(username, gateway, new Session(cookies, origin(gateway)));
    }

    /** Logs the visitor out as the page does: at the gateway, then at the provider. */
    public void out(Visitor visitor) {
        var end = visitor.post("/logout", null).expect(200).json().required("location").asText();
        if (visitor.credentials() instanceof Session session) {
            new Browser(session.cookies(), address -> false).open(gateway.resolve(end));
        }
    }

    static String origin(URI gateway) {
        return gateway.getScheme() + "://" + gateway.getAuthority();
    }
}
