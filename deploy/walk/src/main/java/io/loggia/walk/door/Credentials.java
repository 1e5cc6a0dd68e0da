package io.loggia.walk.door;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;

/** What a visitor shows with each request, and keeps from each answer. */
public interface Credentials {

    /** Nobody: no session and no token. */
    Credentials NONE = (request, address) -> {};

    void show(HttpRequest.Builder request, URI address);

    /** Reads what the answer changes, such as a renewed cookie. */
    default void keep(URI address, HttpHeaders headers) {}
}
