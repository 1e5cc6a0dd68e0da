package io.loggia.walk.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.loggia.local.parts.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The client's own words, out of its two catalogues. */
record Words(Set<String> onlyEnglish) {

    /**
     * What the client says by itself, in sight or to a screen reader, but not what people wrote.
     */
    private static final String SAID =
            """
            () => {
              const said = new Set();
              const own = "[data-testid=post] [id$='-text'], [data-testid=people-row], .bio, body [lang], .facets option:not([value=''])";
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (!parent.closest(`script, style, ${own}`)) {
                  said.add(walker.currentNode.textContent.trim());
                }
              }
              for (const name of ["aria-label", "title", "placeholder", "alt"]) {
                document.querySelectorAll(`body [${name}]`)
                  .forEach((one) => said.add(one.getAttribute(name).trim()));
              }
              return [...said];
            }
            """;

    private static final String KEY = "[a-z]+(\\.[a-z][A-Za-z]*)+";

    static Words ofTheClient() {
        Path catalogues = Place.findRepository().resolve("gateway/src/main/webui/messages");
        Set<String> english = texts(catalogues.resolve("en"));
        english.removeAll(texts(catalogues.resolve("de")));
        return new Words(english);
    }

    /** English words, and keys that have no words. */
    List<String> englishOn(Page page) {
        return ((List<?>) page.evaluate(SAID))
                .stream()
                        .map(String::valueOf)
                        .filter(said -> onlyEnglish.contains(said) || said.matches(KEY))
                        .toList();
    }

    private static Set<String> texts(Path folder) {
        Set<String> texts = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                collect(new ObjectMapper().readTree(file.toFile()), texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText().strip());
        }
        node.forEach(child -> collect(child, texts));
    }
}
