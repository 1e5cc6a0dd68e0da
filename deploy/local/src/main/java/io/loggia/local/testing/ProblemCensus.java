package io.loggia.local.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Which problems each operation of a service can answer, read from its code: those that the
 * resource's method reaches, and what the framework refuses by itself, each if the contract has its
 * status. Nobody writes the list; it is committed as {@code problems.json} beside the contract.
 */
public final class ProblemCensus<P extends Enum<P>> {

    /** What a client is told of a problem. */
    public record Told(String type, int status, String title) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BAD_INPUT = 400;

    private final Class<P> problems;
    private final Function<P, Told> told;
    private final IntFunction<P> ofStatus;
    private final P ofConstraint;

    /**
     * {@code ofStatus} is what stands for a status that the framework chose, {@code ofConstraint}
     * what a part of a body refuses that does not hold what it should.
     */
    public ProblemCensus(
            Class<P> problems, Function<P, Told> told, IntFunction<P> ofStatus, P ofConstraint) {
        this.ofConstraint = ofConstraint;
        this.problems = problems;
        this.told = told;
        this.ofStatus = ofStatus;
    }

    /** Types by operationId, of the list beside a contract. */
    static Map<String, Set<String>> read(Path contract) {
        try {
            JsonNode list = JSON.readTree(contract.resolveSibling("problems.json").toFile());
            Map<String, Set<String>> types = new HashMap<>();
            list.path("operations")
                    .properties()
                    .forEach(
                            operation ->
                                    types.put(operation.getKey(), texts(operation.getValue())));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    /** Fails if the committed list beside the contract is not what the code says. */
    public void check(Path contract) {
        Path generated = Path.of("target", "openapi", "problems.json");
        try {
            Files.createDirectories(generated.getParent());
            Files.writeString(generated, listed(contract));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OpenApiDrift.check(generated, contract.resolveSibling("problems.json"));
    }

    private String listed(Path contract) throws JsonProcessingException {
        ObjectNode document = JSON.createObjectNode();
        ObjectNode kinds = document.putObject("problems");
        for (P problem : problems.getEnumConstants()) {
            Told one = told.apply(problem);
            kinds.putObject(one.type()).put("status", one.status()).put("title", one.title());
        }
        Map<String, Set<String>> reached = ReachedConstants.of(problems);
        ObjectNode operations = document.putObject("operations");
        for (Operation operation : Operation.listOf(contract)) {
            ArrayNode list = operations.putArray(operation.id());
            of(operation, reached.getOrDefault(operation.id(), Set.of()))
                    .forEach(problem -> list.add(told.apply(problem).type()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private Set<P> of(Operation operation, Set<String> reached) {
        EnumSet<P> possible = EnumSet.noneOf(problems);
        for (String name : reached) {
            possible.add(Enum.valueOf(problems, name));
        }
        possible.removeIf(problem -> !operation.refusals().contains(told.apply(problem).status()));
        for (int status : operation.refusals()) {
            boolean known = possible.stream().anyMatch(p -> told.apply(p).status() == status);
            if (!known || isOfFramework(operation, status)) {
                possible.add(ofStatus.apply(status));
            }
            if (status == BAD_INPUT && operation.hasBody()) {
                possible.add(ofConstraint);
            }
        }
        return possible;
    }

    /** A body that is no JSON, and what stands before every operation. */
    private static boolean isOfFramework(Operation operation, int status) {
        return status == BAD_INPUT
                ? operation.hasBody()
                : Set.of(401, 403, 413, 415, 500, 503).contains(status);
    }
}
