package io.loggia.walk.door;

import java.net.URI;
import java.net.http.HttpRequest;

/** What a foreign page makes a browser send: the cookies, and where it really comes from. */
public record Forged(CookieJar cookies) implements Credentials {

    @Override
    public void show(HttpRequest.Builder request, URI address) {
        request.setHeader("Cookie", cookies.header(address));
        request.setHeader("Origin", "https://elsewhere.example");
        request.setHeader("Sec-Fetch-Site", "cross-site");
    }
}
