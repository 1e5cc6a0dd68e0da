package io.loggia.gateway.page;

import io.quarkus.security.Authenticated;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The home page; without a session the browser is sent to log in and comes back here. */
@Singleton
@Path("/")
public class PageResource {

    private final String html;

    PageResource() {
        try (InputStream page =
                Objects.requireNonNull(
                        Thread.currentThread()
                                .getContextClassLoader()
                                .getResourceAsStream("page/index.html"))) {
            html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Authenticated
    @Produces("text/html;charset=UTF-8")
    public String home() {
        return html;
    }
}
