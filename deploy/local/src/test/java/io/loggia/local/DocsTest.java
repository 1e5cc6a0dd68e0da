package io.loggia.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.parts.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Whatever a page of this repository leads to, or tells somebody to type, is there; but for the
 * options of a verb that hands all of them on, and of a list of them those after the first.
 */
class DocsTest {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".loggia", ".git");
    private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern VERB = Pattern.compile("\\./loggia\\s+([a-z]+)([^`|#()\\n]*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    private static final Map<Path, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Files.walkFileTree(
                Place.findRepository(),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) {
                        return NOT_OURS.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes of)
                            throws IOException {
                        if (file.toString().endsWith(".md")) {
                            PAGES.put(file, Files.readString(file));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> lost =
                PAGES.entrySet().stream()
                        .flatMap(
                                page ->
                                        found(LINK, CODE.matcher(page.getValue()).replaceAll(""))
                                                .map(link -> link.group(1))
                                                .filter(link -> !link.contains(":"))
                                                .filter(link -> !leads(page.getKey(), link))
                                                .map(link -> page.getKey() + ": " + link))
                        .toList();

        assertThat(PAGES).hasSizeGreaterThan(30);
        assertThat(lost).isEmpty();
    }

    @Test
    void everyVerbCanBeTyped() {
        CommandLine loggia = new CommandLine(Loggia.class);

        List<String> unknown =
                PAGES.entrySet().stream()
                        .flatMap(
                                page ->
                                        found(VERB, page.getValue())
                                                .filter(words -> !isTaken(loggia, words))
                                                .map(words -> page.getKey() + ": " + words.group()))
                        .toList();

        assertThat(unknown).isEmpty();
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static boolean leads(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return parts.length == 1
                ? Files.exists(target)
                : PAGES.containsKey(target)
                        && found(HEADING, PAGES.get(target))
                                .anyMatch(title -> anchor(title.group(1)).equals(parts[1]));
    }

    /** As pages of repositories are shown: small, without punctuation, hyphens for spaces. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static boolean isTaken(CommandLine loggia, MatchResult words) {
        CommandLine verb = loggia.getSubcommands().get(words.group(1));
        return verb != null
                && (!verb.getCommandSpec().unmatchedArgsBindings().isEmpty()
                        || found(OPTION, words.group(2))
                                .allMatch(option -> knows(verb, option.group())));
    }

    private static boolean knows(CommandLine verb, String option) {
        return verb.getCommandSpec().optionsMap().containsKey(option)
                || verb.getSubcommands().values().stream().anyMatch(one -> knows(one, option));
    }
}
