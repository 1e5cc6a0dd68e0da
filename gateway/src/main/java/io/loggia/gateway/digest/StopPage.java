package io.loggia.gateway.digest;

import java.util.List;
import java.util.Locale;

/** The page behind a digest's link, in English or German. */
enum StopPage {
    ENGLISH(
            "en",
            "No more mails",
            "You will get no more mails that tell what is new. You can have them again any time,"
                    + " in your settings.",
            "Send me no more of these mails",
            "It is done"),
    GERMAN(
            "de",
            "Keine Mails mehr",
            "Du bekommst dann keine Mails mehr, die sagen, was neu ist. In deinen Einstellungen"
                    + " kannst du sie jederzeit wieder haben.",
            "Schickt mir keine solchen Mails mehr",
            "Das ist geschehen");

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>%s – Loggia</title>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """;

    private final String language;
    private final String title;
    private final String text;
    private final String button;
    private final String done;

    StopPage(String language, String title, String text, String button, String done) {
        this.language = language;
        this.title = title;
        this.text = text;
        this.button = button;
        this.done = done;
    }

    /** In the first language of the browser's that is one of these. */
    static StopPage of(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(one -> one.equals(ENGLISH.language) || one.equals(GERMAN.language))
                .findFirst()
                .filter(GERMAN.language::equals)
                .map(_ -> GERMAN)
                .orElse(ENGLISH);
    }

    /** The token holds nothing that means anything in HTML. */
    String asking(String token) {
        String form =
                """
                <p>%s</p>
                <form method="post" action="/digest/stop?token=%s"><button>%s</button></form>"""
                        .formatted(text, token, button);
        return PAGE.formatted(language, title, title, form);
    }

    String done() {
        return PAGE.formatted(language, done, done, "<p>%s</p>".formatted(text));
    }
}
