package io.loggia.walk.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system that does not read Kafka is told over HTTP, and its page shows what was taken. */
@ScreenCheck
class WebhooksIT {

    private static final String ADMIN = "erin";
    private static final String PATH = "/systems/build_server/webhooks";

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver =
                HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        received.add(exchange.getRequestHeaders().getFirst("webhook-signature"));
        exchange.sendResponseHeaders(204, -1);
    }

    @Test
    void webhookIsAddedTriedSeenAndRemoved(Stage stage) {
        var url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/in";
        Page page = stage.as(ADMIN);
        page.navigate(PATH);
        adds(page, url);
        Locator webhook =
                page.getByTestId("webhook").filter(new Locator.FilterOptions().setHasText(url));

        webhook.getByRole(AriaRole.BUTTON, named("Send a test to " + url)).click();
        assertThat(page.getByTestId("toast")).containsText("The test was taken.");
        assertThat(received).isNotEmpty().allMatch(signature -> signature.startsWith("v1,"));
        var bob = stage.colleague("bob");
        var post = bob.publishes("For whoever has no Kafka");
        assertThat(webhook.getByTestId("delivery").first()).containsText("Taken");
        assertThat(Axe.violations(page)).isEmpty();
        bob.deletes(post);

        webhook.getByRole(AriaRole.BUTTON, named("Remove " + url)).click();
        webhook.getByRole(AriaRole.BUTTON, named("for good")).click();
        assertThat(webhook).hasCount(0);
    }

    private static void adds(Page page, String url) {
        page.locator("[name=url]").fill(url);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a webhook"))
                .click();
        Locator secret = page.getByTestId("webhook-secret");
        assertThat(secret).isFocused();
        assertThat(secret).containsText("whsec_");
        secret.getByRole(AriaRole.BUTTON, named("I have kept it")).click();
        assertThat(secret).hasCount(0);
        page.reload();
        assertThat(page.getByTestId("webhook").first()).isVisible();
        assertThat(page.locator("main:visible")).not().containsText("whsec_");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
