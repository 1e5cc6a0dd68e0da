package io.loggia.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

/** Holds {@code deploy/kubernetes} to its rules. */
@Command(
        name = "manifests",
        description = "Renders both overlays of deploy/kubernetes, and holds them to their rules.",
        footer = {
            "",
            "--secrets demo|production writes fresh Secrets, --launches DIR what the applications",
            "find in environment and files: see deploy/manifests/README.md."
        })
final class ManifestsCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Unmatched private List<String> forChecks = new ArrayList<>();

    @Override
    public Integer call() {
        return new Checker(options.settings().place()).run(forChecks);
    }
}
