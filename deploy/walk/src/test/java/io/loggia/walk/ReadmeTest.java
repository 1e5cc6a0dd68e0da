package io.loggia.walk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README names is there. */
class ReadmeTest {

    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Za-z]+)(\\.[a-z]\\w+)?`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    private static Path top;
    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CONTRIBUTING.md"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        top = folder;
        readme = Files.readString(top.resolve("README.md"));
    }

    @Test
    void everyClassNamedExists() throws IOException {
        Set<String> sources = sourceNames();

        Set<String> named = found(CLASS);

        assertThat(named).hasSizeGreaterThan(20).allSatisfy(n -> assertThat(sources).contains(n));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Set<String> links = found(LINK);

        assertThat(links)
                .hasSizeGreaterThan(10)
                .allSatisfy(link -> assertThat(top.resolve(link)).exists());
    }

    @Test
    void bothCommandsAreThere() {
        Path loggia = top.resolve("loggia");

        assertThat(readme).contains("`./loggia up`", "`./loggia test`");
        assertThat(loggia).isExecutable();
    }

    private static Set<String> found(Pattern pattern) {
        return pattern.matcher(readme)
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(toSet());
    }

    private static Set<String> sourceNames() throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(toSet());
        }
    }
}
