package io.loggia.walk.screen;

import io.loggia.walk.screen.Shots.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The page that shows all pictures, a row for each screen. */
final class Gallery {

    private Gallery() {}

    static String file(Screen screen, Format format) {
        return "%s-%s.png".formatted(screen.words(), format.name());
    }

    /** Writes it beside the pictures; a picture that is not there is left out. */
    static Path write(Path folder) {
        var rows =
                Arrays.stream(Screen.values())
                        .map(screen -> row(folder, screen))
                        .collect(Collectors.joining("\n"));
        var index = folder.resolve("index.html");
        try {
            Files.createDirectories(folder);
            return Files.writeString(index, page(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(String rows) {
        return """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Loggia: every screen</title>
        <style>
          body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; background: #ddd }
          section { display: flex; gap: 16px; overflow-x: auto }
          figure { margin: 0 }
          img { display: block; height: 422px }
        </style>
        <h1>Loggia: every screen</h1>
        %s
        </html>
        """
                .formatted(rows);
    }

    private static String row(Path folder, Screen screen) {
        return Format.ALL.stream()
                .filter(format -> Files.exists(folder.resolve(file(screen, format))))
                .map(format -> figure(screen, format))
                .collect(
                        Collectors.joining(
                                "\n",
                                "<h2>%s</h2>\n<section>\n".formatted(screen.words()),
                                "\n</section>"));
    }

    private static String figure(Screen screen, Format format) {
        var file = file(screen, format);
        return """
        <figure>
          <a href="%s"><img src="%s" alt=""></a>
          <figcaption>%s</figcaption>
        </figure>\
        """
                .formatted(file, file, format.name());
    }
}
