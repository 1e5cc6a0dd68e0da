package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.outward.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/site");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys(Language.DE)).isEqualTo(keys(Language.EN));
    }

    @Test
    void everyWordThatAPageSaysIsKnown() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.list(TEMPLATES)) {
            for (var file : files.toList()) {
                Pattern.compile("words\\.say\\('([^']+)'")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> used.add(found.group(1)));
            }
        }

        assertThat(used).isNotEmpty();
        assertThat(keys(Language.EN)).containsAll(used);
    }

    private static Set<String> keys(Language language) throws IOException {
        var words = new Properties();
        try (var text =
                Words.class.getResourceAsStream("words_" + language.tag() + ".properties")) {
            words.load(text);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
