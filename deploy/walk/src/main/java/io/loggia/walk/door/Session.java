package io.loggia.walk.door;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;

/** A browser's session: its cookies, and what the web client sends with them against forgery. */
public record Session(CookieJar cookies, String origin) implements Credentials {

    @Override
    public void show(HttpRequest.Builder request, URI address) {
        var header = cookies.header(address);
        if (!header.isEmpty()) {
            request.setHeader("Cookie", header);
        }
        request.setHeader("Origin", origin);
        request.setHeader("Sec-Fetch-Site", "same-origin");
        request.setHeader("X-CSRF", "1");
    }

    @Override
    public void keep(URI address, HttpHeaders headers) {
        cookies.keep(address, headers);
    }

    /** The same session in the hands of somebody who has copied its cookies. */
    public Session copied() {
        return new Session(cookies.copy(), origin);
    }
}
