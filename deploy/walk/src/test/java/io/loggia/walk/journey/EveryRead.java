package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.local.parts.Place;
import io.loggia.local.testing.Operation;
import io.loggia.local.testing.Operation.Parameter;
import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * All GET operations that the services' contracts offer but the endless one, asked page by page
 * with all that a test knows: of a path's parameter by what stands before it, of a query's by its
 * name.
 */
record EveryRead(List<Operation> operations) {

    private static final Path REPOSITORY = Place.findRepository();
    private static final String CONTRACT = "src/main/openapi/openapi.yaml";
    private static final List<String> SERVICES =
            List.of("profile-service", "follow-service", "feed-service", "outward-service");
    private static final String OFFERED = "/api/";
    private static final String ENDLESS = "/api/stream";
    private static final int AT_ONCE = 16;

    /**
     * What one reader was told: which operations had an answer, how many answers there were, and
     * the first place of each operation where the word stood.
     */
    record Told(Set<String> answering, int answers, Map<String, String> saying) {}

    private record Asked(String path, CompletableFuture<List<Answer>> pages) {}

    static EveryRead ofAllServices() {
        return new EveryRead(
                SERVICES.stream()
                        .map(service -> REPOSITORY.resolve(service).resolve(CONTRACT))
                        .flatMap(contract -> Operation.listOf(contract).stream())
                        .filter(operation -> operation.method().equals("GET"))
                        .filter(operation -> operation.path().startsWith(OFFERED))
                        .filter(operation -> !operation.path().equals(ENDLESS))
                        .toList());
    }

    /** All paths but those that begin like the expression. */
    List<String> pathsBut(String expression) {
        return operations.stream()
                .map(Operation::path)
                .filter(path -> !path.matches(expression + ".*"))
                .toList();
    }

    /** Asks some at a time: of what is not known many an answer waits, in case it is under way. */
    Told told(Visitor reader, Map<String, List<String>> known, String word) {
        var answering = new TreeSet<String>();
        var saying = new TreeMap<String, String>();
        var answers = 0;
        for (var asked : asked(reader, known)) {
            for (var answer : asked.pages().join()) {
                answers++;
                if (answer.status() == 200) {
                    answering.add(asked.path());
                }
                if (answer.text().contains(word)) {
                    saying.putIfAbsent(asked.path(), answer.text());
                }
            }
        }
        return new Told(answering, answers, saying);
    }

    /** All are answered when this returns. */
    private List<Asked> asked(Visitor reader, Map<String, List<String>> known) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return operations.stream()
                    .flatMap(
                            operation ->
                                    questions(operation, known).stream()
                                            .map(one -> ask(operation, one, reader, threads)))
                    .toList();
        }
    }

    private static Asked ask(
            Operation operation, String question, Visitor reader, Executor threads) {
        return new Asked(
                operation.path(),
                CompletableFuture.supplyAsync(() -> pages(reader, question), threads));
    }

    private static List<String> questions(Operation operation, Map<String, List<String>> known) {
        var paths = List.of(operation.path());
        for (var parameter : operation.in("path")) {
            paths = filled(paths, parameter, values(operation, parameter, known));
        }
        var more = operation.in("query").stream().flatMap(asked -> queries(asked, known)).toList();
        return paths.stream()
                .flatMap(path -> Stream.concat(Stream.of(""), more.stream()).map(path::concat))
                .toList();
    }

    /** An operation whose path nobody knows values for is one that nobody has thought of. */
    private static List<String> values(
            Operation operation, Parameter parameter, Map<String, List<String>> known) {
        return known.entrySet().stream()
                .filter(of -> operation.path().startsWith(of.getKey() + "{" + parameter.name()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing to ask of " + operation));
    }

    private static List<String> filled(List<String> paths, Parameter parameter, List<String> with) {
        var place = "{" + parameter.name() + "}";
        return paths.stream()
                .flatMap(path -> with.stream().map(value -> path.replace(place, value)))
                .toList();
    }

    private static Stream<String> queries(Parameter asked, Map<String, List<String>> known) {
        return known.getOrDefault(asked.name(), List.of()).stream()
                .map(value -> "?" + asked.name() + "=" + encoded(value));
    }

    private static List<Answer> pages(Visitor reader, String question) {
        var pages = new ArrayList<Answer>();
        var path = question;
        while (true) {
            var answer = reader.get(path, "Accept", "*/*");
            pages.add(answer);
            var next = isJson(answer) ? next(answer.json()) : "";
            if (next.isEmpty()) {
                return pages;
            }
            path = question + (question.contains("?") ? "&" : "?") + "cursor=" + encoded(next);
        }
    }

    private static boolean isJson(Answer answer) {
        return answer.header("Content-Type").startsWith("application/json");
    }

    private static String next(JsonNode page) {
        return page.path("nextCursor").asText("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
