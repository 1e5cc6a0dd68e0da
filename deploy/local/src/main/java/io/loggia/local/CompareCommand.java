package io.loggia.local;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds every home timeline against a model of its own. */
@Command(
        name = "compare",
        description = "Compares all pages of every home timeline with a model.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Override
    public Integer call() {
        return new Visitor(options).run(List.of("compare"));
    }
}
