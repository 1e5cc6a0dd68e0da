package io.loggia.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.local.parts.Ports;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mailbox, sent to by SMTP and read by HTTP. */
class MailboxServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int smtp = Ports.free();
    private final int http = Ports.free();
    private MailboxServer server;

    @BeforeEach
    void start() throws IOException {
        server = MailboxServer.start(smtp, http);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void mailIsListedForWhomItIs() throws Exception {
        send("gustav@guests.example", "Über Kafka", "Look: http://localhost:8090/q/x?a=1&b=2.");
        send("hanna@guests.example", "Other", "Other");

        JsonNode mails = list("?to=Gustav%40guests.example");

        assertThat(mails).hasSize(1);
        JsonNode mail = mails.get(0);
        assertThat(mail.get("from").asText()).isEqualTo("questions@localhost");
        assertThat(mail.get("to").asText()).isEqualTo("gustav@guests.example");
        assertThat(mail.get("subject").asText()).isEqualTo("Über Kafka");
        assertThat(mail.get("text").asText()).contains("http://localhost:8090/q/x?a=1&b=2");
        assertThat(mail.get("receivedAt").asText()).endsWith("Z");
        assertThat(mail.get("id").asText()).isNotEmpty();
    }

    @Test
    void pageShowsNewestFirstWithLinksAndWithoutMarkupOfTheMail() throws Exception {
        send("a@guests.example", "First", "first");
        send("b@guests.example", "<b>Second</b>", "<img src=x> https://example.org/a?b=1&c=2 end");

        String page = ask("/").body();

        assertThat(page.indexOf("Second")).isPositive().isLessThan(page.indexOf("First"));
        assertThat(page)
                .contains("&lt;b&gt;Second", "&lt;img src=x&gt;")
                .contains("<a href=\"https://example.org/a?b=1&amp;c=2\"")
                .doesNotContain("<b>", "<img");
    }

    @Test
    void oneMailHasAnAddress() throws Exception {
        send("a@guests.example", "First", "first");
        send("a@guests.example", "Second", "second");
        String id = list("").get(1).get("id").asText();

        assertThat(ask("/mails/" + id).body()).contains("First").doesNotContain("Second");
    }

    @Test
    void textOfAMailInTwoFormsIsThePlainOne() throws Exception {
        MimeMessage message = message("a@guests.example", "Both");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<p>marked</p>", "text/html");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText("plain");
        message.setContent(new MimeMultipart("alternative", html, plain));
        Transport.send(message);

        assertThat(list("").get(0).get("text").asText()).isEqualTo("plain");
    }

    @Test
    void longTextIsCut() throws Exception {
        send("a@guests.example", "Long", "x".repeat(MailText.MOST + 1));

        assertThat(list("").get(0).get("text").asText()).hasSize(MailText.MOST);
    }

    @Test
    void whatIsNoMailIsTakenAndTold() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), smtp);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(
                    """
                    HELO x\r
                    MAIL FROM:<a@b.example>\r
                    RCPT TO:<c@d.example>\r
                    DATA\r
                    Content-Type: multipart/mixed\r
                    \r
                    no boundary\r
                    .\r
                    QUIT\r
                    """
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).contains("221");
        }

        assertThat(list("?to=c@d.example")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /mails.json?to=%zz, 400",
        "GET, /mails.json?from=a, 400",
        "GET, /mails/0, 404",
        "GET, /mails/x, 404",
        "GET, /elsewhere, 404",
        "DELETE, /, 405"
    })
    void whatCannotBeAnsweredIsRefused(String method, String path, int status) throws Exception {
        assertThat(raw(method, path, "localhost")).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void anotherNameForThisMachineIsRefused() throws Exception {
        assertThat(raw("GET", "/mails.json", "rebound.example")).startsWith("HTTP/1.1 421");
    }

    private void send(String to, String subject, String text) throws Exception {
        MimeMessage message = message(to, subject);
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private MimeMessage message(String to, String subject) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "localhost");
        settings.setProperty("mail.smtp.port", Integer.toString(smtp));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("questions@localhost"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        return message;
    }

    private JsonNode list(String query) throws Exception {
        return new ObjectMapper().readTree(ask("/mails.json" + query).body());
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + http + path);
    }

    /** As no client would send it. */
    private String raw(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), http);
                OutputStream out = socket.getOutputStream()) {
            out.write(
                    "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(method, path, host)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
