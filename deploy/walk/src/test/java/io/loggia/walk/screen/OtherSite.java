package io.loggia.walk.screen;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A page of somebody else's, with our button in it. */
final class OtherSite implements AutoCloseable {

    private final HttpServer server;

    private OtherSite(HttpServer server) {
        this.server = server;
    }

    /** At that port of this machine, 0 for any. */
    static OtherSite at(int port, URI site) {
        var page =
                """
                <!doctype html>
                <html lang="en">
                <title>Somebody else</title>
                <link rel="icon" href="data:,">
                <h1>Somebody else's page</h1>
                <loggia-ask topic="kafka"></loggia-ask>
                <script src="%s/embed/ask.js" async></script>
                """
                        .formatted(site)
                        .getBytes(StandardCharsets.UTF_8);
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var server = HttpServer.create(address, 0);
            server.createContext(
                    "/",
                    exchange -> {
                        exchange.getResponseHeaders()
                                .set("Content-Type", "text/html;charset=utf-8");
                        exchange.sendResponseHeaders(200, page.length);
                        exchange.getResponseBody().write(page);
                        exchange.close();
                    });
            server.start();
            return new OtherSite(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
