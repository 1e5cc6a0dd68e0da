package io.loggia.local.house;

import io.loggia.local.company.DemoCompany;
import io.loggia.local.parts.HttpAnswer;
import io.loggia.local.parts.Part;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at one installation from outside: every process, every answer, and the demo company. */
public final class Checkup {

    private final Settings settings;

    public Checkup(Settings settings) {
        this.settings = settings;
    }

    /** One thing looked at. */
    public record Finding(String name, boolean well, String words) {}

    /** All findings; the installation is whole if all are well. */
    public List<Finding> findings() {
        Optional<Installation> installation = Installation.find(settings.place());
        if (installation.isEmpty()) {
            return List.of(
                    new Finding("installation", false, "is not up: start it with ./loggia up"));
        }
        Ground ground = Ground.of(settings);
        List<Finding> findings = new ArrayList<>();
        findings.add(launcher(installation.get()));
        programs(ground, installation.get()).map(this::of).forEach(findings::add);
        if (!ground.isOwn(Door.KEYCLOAK)) {
            boolean well = HttpAnswer.isOk(ground.issuer() + "/.well-known/openid-configuration");
            findings.add(new Finding("provider", well, ground.issuer()));
        }
        findings.add(company(installation.get()));
        return findings;
    }

    /** The probe is looked at where it was wished for. */
    private static Stream<Program> programs(Ground ground, Installation installation) {
        Stream<Part> parts = ground.ownParts().stream();
        return Stream.concat(
                parts,
                Arrays.stream(Application.values())
                        .filter(one -> installation.metrics().containsKey(one.process()))
                        .map(one -> new ApplicationProgram(one, ground)));
    }

    private static Finding launcher(Installation installation) {
        boolean alive =
                ProcessHandle.of(installation.launcher()).map(ProcessHandle::isAlive).orElse(false);
        return new Finding(
                "./loggia up", alive, alive ? "pid " + installation.launcher() : "is gone");
    }

    private Finding of(Program program) {
        if (new Residents(settings.place()).find(program.name()).isEmpty()) {
            return new Finding(program.name(), false, "does not run");
        }
        boolean answers = program.answers();
        return new Finding(program.name(), answers, answers ? "answers" : "does not answer");
    }

    private Finding company(Installation installation) {
        try {
            return new DemoCompany(installation.gateway(), installation.realm())
                    .missing()
                    .map(what -> new Finding("demo company", false, what))
                    .orElseGet(() -> new Finding("demo company", true, "is in"));
        } catch (PartFailure e) {
            return new Finding("demo company", false, String.valueOf(e.getMessage()));
        }
    }
}
