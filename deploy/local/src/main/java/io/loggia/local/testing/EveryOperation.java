package io.loggia.local.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * For every operation of an OpenAPI document one refused case (without a passport, and with one of
 * a role it is not for) and one case of bad input; each answered by a problem that the service
 * lists for it. For a {@code @TestFactory}; prints what it counted.
 */
public final class EveryOperation {

    private static final String INTERNAL = "/internal/";

    /** Asked by the gateway in a person's name. */
    private static final String EXPORT = "/internal/export";

    private static final String IMPORTS = "/api/imports/";
    private static final String PROVISIONING = "/api/scim/";

    private final List<Operation> operations;
    private final String audience;
    private final ProblemProbe probe;
    private final Map<String, Set<String>> problems;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger badInput = new AtomicInteger();

    private EveryOperation(Path document, String baseUrl, String audience) {
        operations = Operation.listOf(document);
        problems = ProblemCensus.read(document);
        this.audience = audience;
        probe = new ProblemProbe(baseUrl);
    }

    /** Of that document, at the running service whose passports have that audience. */
    public static EveryOperation of(Path document, String baseUrl, String audience) {
        return new EveryOperation(document, baseUrl, audience);
    }

    /** The cases; the last one prints and checks the counts. */
    public Stream<DynamicTest> cases() {
        List<DynamicTest> cases = new ArrayList<>();
        for (Operation operation : operations) {
            cases.add(dynamicTest("refused " + operation, () -> refuse(operation)));
            cases.add(dynamicTest("bad input " + operation, () -> spoil(operation)));
        }
        cases.add(dynamicTest("counts", this::count));
        return cases.stream();
    }

    private void refuse(Operation operation) {
        String path = operation.path(Operation.Parameter::wellFormed);
        String body = operation.hasBody() ? "{}" : null;
        expect(operation, Set.of(401), path, null, body);
        expect(operation, Set.of(403), path, wrongRole(operation), body);
        refused.incrementAndGet();
    }

    /** What is spoilt is the first that there is of: body, id in the path, query, passport. */
    private void spoil(Operation operation) {
        String path = operation.path(Operation.Parameter::wellFormed);
        String passport = rightRole(operation);
        if (operation.hasBody()) {
            expect(operation, Set.of(400), path, passport, "{\"text\": ");
        } else if (!operation.in("path").isEmpty()) {
            String odd = operation.path(parameter -> "%7Bnot-one%7D");
            expect(operation, Set.of(400, 404), odd, passport, null);
        } else if (!operation.in("query").isEmpty()) {
            String name = operation.in("query").getFirst().name();
            HttpResponse<String> answer =
                    expect(operation, Set.of(400), path + "?" + name + "=-1%20", passport, null);
            probe.expectField(name, answer);
        } else {
            expect(operation, Set.of(401), path, passport + "x", null);
        }
        badInput.incrementAndGet();
    }

    private HttpResponse<String> expect(
            Operation operation,
            Set<Integer> statuses,
            String path,
            @Nullable String passport,
            @Nullable String body) {
        HttpResponse<String> answer = probe.send(operation, path, passport, body);
        probe.expect(statuses, answer);
        probe.expectOneOf(problems.getOrDefault(operation.id(), Set.of()), answer);
        return answer;
    }

    private void count() {
        System.out.printf(
                "%s: operations %d refused %d bad-input %d%n",
                audience, operations.size(), refused.get(), badInput.get());
        if (operations.isEmpty()
                || refused.get() != operations.size()
                || badInput.get() != operations.size()) {
            throw new AssertionError("Not every operation refused, or not every one spoilt");
        }
    }

    private String wrongRole(Operation operation) {
        if (operation.path().startsWith(PROVISIONING)) {
            return everyOtherRole();
        }
        boolean forOthersThanEmployees =
                isForGateway(operation) || operation.path().startsWith(IMPORTS);
        return forOthersThanEmployees
                ? Passports.employee(UUID.randomUUID(), "somebody", audience)
                : Passports.gateway(audience);
    }

    private String rightRole(Operation operation) {
        if (operation.path().startsWith(PROVISIONING)) {
            return Passports.provisioner(audience);
        }
        return isForGateway(operation) ? Passports.gateway(audience) : everyOtherRole();
    }

    private static boolean isForGateway(Operation operation) {
        return operation.path().startsWith(INTERNAL) && !operation.path().equals(EXPORT);
    }

    private String everyOtherRole() {
        return Passports.person(UUID.randomUUID(), "somebody", audience)
                .roles("employee", "steward", "admin", "system")
                .sign();
    }
}
