package io.loggia.local;

import io.loggia.local.house.Checkup;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is up and what is missing; 0 exactly when nothing is. */
@Command(
        name = "doctor",
        description = "Says what is up and what is missing; ends with 0 if nothing is.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Override
    public Integer call() {
        List<Checkup.Finding> findings = new Checkup(options.settings()).findings();
        findings.forEach(
                finding ->
                        System.out.printf(
                                "  %-8s %-16s %s%n",
                                finding.well() ? "well" : "MISSING",
                                finding.name(),
                                finding.words()));
        return findings.stream().allMatch(Checkup.Finding::well) ? 0 : 1;
    }
}
