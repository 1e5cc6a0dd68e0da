package io.loggia.walk;

import io.loggia.walk.model.Compare;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares everybody's home timeline with a model made from the databases.")
final class CompareCommand implements Callable<Integer> {

    @Mixin private InstallationOption installation = new InstallationOption();

    @Override
    public Integer call() {
        var comparison = new Compare(installation.read()).run();
        System.out.println(comparison.report());
        return comparison.equal() ? 0 : 1;
    }
}
