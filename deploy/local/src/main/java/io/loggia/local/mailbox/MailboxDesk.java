package io.loggia.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers what browsers and programs ask of the mailbox; it can only be read. */
record MailboxDesk(Mails mails) implements HttpHandler {

    private static final String ONE = "/mails/";
    private static final String TO = "to=";
    private static final String HTML = "text/html;charset=utf-8";
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final Set<String> OURSELVES = Set.of("localhost", "127.0.0.1", "[::1]");

    private record Answer(int status, String type, String body) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Answer answer = answer(exchange);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private Answer answer(HttpExchange exchange) {
        if (!isForUs(exchange)) {
            return new Answer(421, TEXT, "Ask localhost.\n");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return new Answer(405, TEXT, "Only GET.\n");
        }
        URI asked = exchange.getRequestURI();
        return switch (asked.getPath()) {
            case "/" -> new Answer(200, HTML, MailboxPages.page(mails.all()));
            case "/mails.json" -> listing(Optional.ofNullable(asked.getRawQuery()).orElse(""));
            case "/mailbox.css" -> new Answer(200, "text/css", MailboxPages.STYLE);
            default -> one(asked.getPath());
        };
    }

    /** A page of another site could lead its own name here, and read what it shows (rebinding). */
    private static boolean isForUs(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
        return OURSELVES.contains(host.replaceFirst(":\\d+$", ""));
    }

    private Answer listing(String query) {
        if (query.isEmpty()) {
            return json(mails.all());
        }
        if (!query.startsWith(TO) || query.contains("&")) {
            return new Answer(400, TEXT, "The only parameter is to.\n");
        }
        try {
            String address =
                    URLDecoder.decode(query.substring(TO.length()), StandardCharsets.UTF_8);
            return json(mails.to(address));
        } catch (IllegalArgumentException e) {
            return new Answer(400, TEXT, "to is not encoded as it must be.\n");
        }
    }

    private Answer one(String path) {
        return Optional.of(path)
                .filter(asked -> asked.startsWith(ONE))
                .flatMap(asked -> mails.find(asked.substring(ONE.length())))
                .map(mail -> new Answer(200, HTML, MailboxPages.page(List.of(mail))))
                .orElseGet(() -> new Answer(404, TEXT, "Nothing is here.\n"));
    }

    private static Answer json(List<Mail> found) {
        return new Answer(200, "application/json", MailboxPages.json(found));
    }
}
