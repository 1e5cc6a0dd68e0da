package io.loggia.outward;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real mail server, and what has arrived there. */
public final class Mailbox implements AutoCloseable {

    private static final Pattern LINK =
            Pattern.compile("https?://\\S+/q/confirm/[A-Za-z0-9_-]{43}");

    private final GreenMail server;

    private Mailbox(int port) {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static Mailbox open() {
        return new Mailbox(
                ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class));
    }

    /** What has arrived for an address, in the order it came. */
    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isFor(message, address))
                .toList();
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(MimeMessage message) {
        try {
            return (String) message.getContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The path of the link in the newest letter to an address, when it has come. */
    public String awaitLink(String address) {
        return awaitLinks(address, 1).getLast();
    }

    /** The paths of the links in the letters to an address, when so many have come. */
    public List<String> awaitLinks(String address, int count) {
        People.eventually().untilAsserted(() -> assertThat(of(address)).hasSize(count));
        return of(address).stream().map(Mailbox::link).toList();
    }

    private static String link(MimeMessage message) {
        var matcher = LINK.matcher(text(message));
        assertThat(matcher.find()).isTrue();
        return matcher.group().replaceFirst("^https?://[^/]+", "");
    }

    @Override
    public void close() {
        server.stop();
    }
}
