package io.loggia.walk.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** What dashboards and rules ask Prometheus. */
final class Queries {

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}|\\[[^]]*]");
    private static final Pattern LABELS =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w:.])[a-zA-Z_][\\w:]*(?![\\w:]*\\s*\\()");
    private static final Set<String> WORDS =
            Set.of("and", "or", "unless", "offset", "bool", "by", "without", "on");

    private Queries() {}

    static Path folder() {
        Path top = Path.of("").toAbsolutePath();
        while (!Files.exists(top.resolve("CONTRIBUTING.md"))) {
            top = top.getParent();
        }
        return top.resolve("deploy/observability");
    }

    /** By file: every query of every panel. */
    static Map<String, List<String>> ofDashboards() throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("dashboards"))) {
            return files.collect(
                    Collectors.toMap(
                            file -> file.getFileName().toString(),
                            file -> read(file).findValuesAsText("expr")));
        }
    }

    static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no JSON", e);
        }
    }

    /** All rules, of both files. */
    @SuppressWarnings("unchecked") // a document's shape, which promtool has checked
    static List<Map<String, Object>> rules() throws IOException {
        return Stream.concat(
                        document("recording.rules.yml").stream(),
                        document("alerts.rules.yml").stream())
                .flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> document(String name) throws IOException {
        Map<String, Object> document = new Yaml().load(Files.readString(folder().resolve(name)));
        return (List<Map<String, Object>>) document.get("groups");
    }

    /** The metrics that a query asks for. */
    static Set<String> metricsOf(String query) {
        String bare = QUOTED.matcher(query).replaceAll("");
        bare = BRACES.matcher(bare).replaceAll("");
        bare = LABELS.matcher(bare).replaceAll("");
        return NAME.matcher(bare)
                .results()
                .map(MatchResult::group)
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toSet());
    }
}
