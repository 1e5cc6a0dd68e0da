package io.loggia.local.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.Executors;

/** Takes every mail by SMTP and shows it by HTTP, both on the loopback address only. */
public final class MailboxServer implements AutoCloseable {

    /** A busy machine takes longer than the second or two that are usual. */
    private static final long PATIENCE_MS = 60_000;

    private final GreenMail smtp;
    private final HttpServer http;

    private MailboxServer(int smtpPort, int httpPort) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Mails mails = new Mails();
        Clock clock = Clock.systemUTC();
        ServerSetup setup =
                new ServerSetup(smtpPort, loopback.getHostAddress(), ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE_MS);
        smtp = new GreenMail(setup);
        smtp.getUserManager()
                .setMessageDeliveryHandler(
                        (message, address) -> new Addressee(address.getEmail(), mails, clock));
        http = HttpServer.create(new InetSocketAddress(loopback, httpPort), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", new MailboxDesk(mails));
    }

    /** Both answer when it returns. */
    static MailboxServer start(int smtpPort, int httpPort) throws IOException {
        MailboxServer server = new MailboxServer(smtpPort, httpPort);
        server.smtp.start();
        server.http.start();
        return server;
    }

    /** Until SIGTERM; the arguments are the ports of SMTP and of HTTP. */
    public static void main(String... arguments) throws IOException {
        MailboxServer server =
                start(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    @Override
    public void close() {
        http.stop(0);
        smtp.stop();
    }
}
