package io.loggia.local.mailbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Mails as a page for people and as a list for programs, the newest first. */
final class MailboxPages {

    static final String STYLE =
            """
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
            body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
            article { border-top: 1px solid; padding: 1rem 0 }
            h2 { margin: 0; font-size: 1.1rem }
            pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
            """;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']{1,2000}");

    private MailboxPages() {}

    /** All that came, with their links to follow. */
    static String page(List<Mail> mails) {
        String content =
                mails.isEmpty()
                        ? "<p>No mail has come yet.</p>"
                        : mails.stream().map(MailboxPages::article).collect(Collectors.joining());
        return """
               <!doctype html>
               <html lang="en">
               <meta charset="utf-8">
               <meta name="viewport" content="width=device-width">
               <title>Mailbox</title>
               <link rel="stylesheet" href="/mailbox.css">
               <h1>Mailbox</h1>
               <p>Every mail that this installation sends comes here, whoever it is for. \
               The newest %d are kept while it runs.</p>
               %s
               </html>
               """
                .formatted(Mails.MOST, content);
    }

    /** An array of objects with id, from, to, subject, text and receivedAt. */
    static String json(List<Mail> mails) {
        try {
            return JSON.writeValueAsString(mails.stream().map(MailboxPages::fields).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }

    private static Map<String, String> fields(Mail mail) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", Long.toString(mail.id()));
        fields.put("from", mail.from());
        fields.put("to", mail.to());
        fields.put("subject", mail.subject());
        fields.put("text", mail.text());
        fields.put("receivedAt", mail.receivedAt().toString());
        return fields;
    }

    private static String article(Mail mail) {
        return """
               <article id="mail-%d">
               <h2><a href="/mails/%d">%s</a></h2>
               <p>to %s, from %s, at %s</p>
               <pre>%s</pre>
               </article>
               """
                .formatted(
                        mail.id(),
                        mail.id(),
                        escaped(mail.subject().isBlank() ? "No subject" : mail.subject()),
                        escaped(mail.to()),
                        escaped(mail.from()),
                        mail.receivedAt(),
                        linked(mail.text()));
    }

    private static String linked(String text) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            html.append(escaped(text.substring(done, address.start())));
            String link = escaped(address.group());
            html.append("<a href=\"%s\" rel=\"noreferrer\">%s</a>".formatted(link, link));
            done = address.end();
        }
        return html.append(escaped(text.substring(done))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
