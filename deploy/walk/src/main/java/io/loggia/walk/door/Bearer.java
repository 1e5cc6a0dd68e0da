package io.loggia.walk.door;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** A phone's access token, renewed by rotation shortly before it ends; safe for many threads. */
public final class Bearer implements Credentials {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final MobileLogin login;
    private Tokens tokens;
    private long renewAt;

    Bearer(MobileLogin login, Tokens tokens) {
        this.login = login;
        this.tokens = tokens;
        this.renewAt = renewAt(tokens);
    }

    @Override
    public void show(HttpRequest.Builder request, URI address) {
        request.setHeader("Authorization", "Bearer " + token());
    }

    /** An access token that is good for at least half a minute. */
    public synchronized String token() {
        if (System.nanoTime() - renewAt >= 0) {
            tokens = login.renewed(tokens);
            renewAt = renewAt(tokens);
        }
        return tokens.access();
    }

    synchronized Tokens tokens() {
        return tokens;
    }

    private static long renewAt(Tokens tokens) {
        return System.nanoTime() + tokens.life().minus(EARLY).toNanos();
    }
}
