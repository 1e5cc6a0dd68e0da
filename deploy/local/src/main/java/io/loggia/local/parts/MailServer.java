package io.loggia.local.parts;

import io.loggia.local.mailbox.MailboxServer;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * GreenMail: an SMTP server that takes every mail and delivers to a page. It keeps the newest in
 * memory, and begins empty each time.
 */
public record MailServer(int smtp, int http) implements Part {

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("smtp", smtp, "http", http);
    }

    @Override
    public Command prepare(Place place) {
        Path code = OwnCode.copiedTo(place.folder(name()));
        return Command.of(
                List.of(
                        Command.java(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        Stream.concat(Stream.of(code), Artifacts.mailbox().stream())
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        MailboxServer.class.getName(),
                        Integer.toString(smtp),
                        Integer.toString(http)));
    }

    @Override
    public boolean answers() {
        return Ports.accepts(smtp) && HttpAnswer.isOk(url() + "/mails.json");
    }

    /** The page of what came. */
    public String url() {
        return "http://localhost:" + http;
    }
}
