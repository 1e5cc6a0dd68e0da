package io.loggia.walk.observability;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.loggia.local.parts.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules are what Prometheus takes, raise what they should, and each alert has its runbook. */
class RulesTest {

    private static final String REMEDY =
            "no promtool on this machine: deploy/local/tools.sh installs it";

    @Test
    void everyAlertSaysHowUrgentItIsAndHasItsRunbook() throws IOException {
        Path top = Queries.folder().resolve("../..").normalize();

        List<Map<String, Object>> alerts = alerts();

        assertThat(alerts).hasSizeGreaterThan(15);
        for (Map<String, Object> alert : alerts) {
            assertThat(of(alert, "labels").get("severity")).isIn("page", "ticket");
            assertThat(of(alert, "annotations").get("summary")).isNotBlank();
            assertThat(top.resolve(of(alert, "annotations").get("runbook")))
                    .exists()
                    .content()
                    .startsWith("# " + alert.get("alert") + "\n")
                    .contains("## What it means", "## How to look", "## What to do");
        }
    }

    @Test
    void everyPageIsTried() throws IOException {
        String tests = Files.readString(Queries.folder().resolve("rules.test.yml"));

        assertThat(alerts())
                .filteredOn(alert -> "page".equals(of(alert, "labels").get("severity")))
                .isNotEmpty()
                .allSatisfy(
                        alert -> assertThat(tests).contains("alertname: " + alert.get("alert")));
    }

    @Test
    void whatIsComputedOnceIsWhatIsAskedFor() throws IOException {
        Set<String> recorded =
                Queries.rules().stream()
                        .filter(rule -> rule.containsKey("record"))
                        .map(rule -> String.valueOf(rule.get("record")))
                        .collect(toSet());

        Set<String> asked =
                Stream.concat(
                                Queries.rules().stream()
                                        .map(rule -> String.valueOf(rule.get("expr"))),
                                Queries.ofDashboards().values().stream().flatMap(List::stream))
                        .flatMap(query -> Queries.metricsOf(query).stream())
                        .filter(name -> name.contains(":"))
                        .collect(toSet());

        assertThat(asked).isEqualTo(recorded);
    }

    @Test
    void everyDashboardHasAQuestionAndANameOfItsOwn() throws IOException {
        Set<String> files = Queries.ofDashboards().keySet();

        assertThat(files)
                .hasSizeGreaterThan(4)
                .allSatisfy(
                        file -> {
                            var board =
                                    Queries.read(
                                            Queries.folder().resolve("dashboards").resolve(file));
                            assertThat(board.path("title").asText()).endsWith("?");
                            assertThat(board.path("uid").asText() + ".json")
                                    .isEqualTo("loggia-" + file);
                            assertThat(board.findValuesAsText("description"))
                                    .noneMatch(String::isBlank);
                        });
    }

    @Test
    void promtoolTakesTheRulesAndTheirTestsPass() throws IOException, InterruptedException {
        Path promtool = promtool();

        runs(promtool, "check", "config", "prometheus.yml");
        assertThat(runs(promtool, "test", "rules", "rules.test.yml")).contains("SUCCESS");
    }

    private static Path promtool() {
        return Command.onPath("promtool")
                .orElseGet(
                        () -> {
                            if ("all".equals(System.getenv("LOGGIA_REQUIRE"))) {
                                throw new IllegalStateException(
                                        "LOGGIA_REQUIRE=all, and " + REMEDY);
                            }
                            System.out.println("1 check of the alerts skipped: " + REMEDY);
                            return abort(REMEDY);
                        });
    }

    private static String runs(Path promtool, String... words)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Stream.concat(Stream.of(promtool.toString()), Stream.of(words))
                                        .toList())
                        .directory(Queries.folder().toFile())
                        .redirectErrorStream(true)
                        .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }

    private static List<Map<String, Object>> alerts() throws IOException {
        return Queries.rules().stream().filter(rule -> rule.containsKey("alert")).toList();
    }

    @SuppressWarnings("unchecked") // labels and annotations are words by words
    private static Map<String, String> of(Map<String, Object> rule, String member) {
        return (Map<String, String>) rule.getOrDefault(member, Map.of());
    }
}
