package io.loggia.local;

import io.loggia.local.house.Application;
import io.loggia.local.house.Checkup.Finding;
import io.loggia.local.house.Installation;
import io.loggia.local.house.Scrape;
import io.loggia.local.house.Vitals;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how the installation is doing, by what its applications measure. */
@Command(
        name = "status",
        description = "Says how what is up is doing; ends with 0 if it is well.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Override
    public Integer call() {
        Optional<Installation> installation = Installation.find(options.settings().place());
        if (installation.isEmpty()) {
            System.out.println("Nothing runs here: start it with ./loggia up");
            return 1;
        }
        List<Finding> findings =
                Arrays.stream(Application.values())
                        .map(Application::process)
                        .filter(installation.get().metrics()::containsKey)
                        .flatMap(name -> findings(name, installation.get()).stream())
                        .toList();
        findings.forEach(
                finding ->
                        System.out.printf(
                                "  %-6s %-16s %s%n",
                                finding.well() ? "well" : "LOOK", finding.name(), finding.words()));
        return findings.stream().allMatch(Finding::well) ? 0 : 1;
    }

    private static List<Finding> findings(String name, Installation installation) {
        Optional<String> address = Optional.ofNullable(installation.metrics().get(name));
        return Vitals.of(name, address.map(URI::create).flatMap(Scrape::of));
    }
}
