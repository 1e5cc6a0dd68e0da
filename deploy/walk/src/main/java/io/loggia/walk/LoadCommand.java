package io.loggia.walk;

import io.loggia.walk.company.CompanyFiles;
import io.loggia.walk.company.Load;
import io.loggia.walk.door.MobileLogin;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Brings a company in from DIR/people.csv and DIR/follows.csv, and compares.")
final class LoadCommand implements Callable<Integer> {

    private static final String ADMIN = "erin";

    @Mixin private InstallationOption installation = new InstallationOption();

    @Parameters(paramLabel = "DIR", description = "Where people.csv and follows.csv lie.")
    private Path directory = Path.of("");

    @Override
    public Integer call() {
        var company = CompanyFiles.read(directory);
        var running = installation.read();
        var admin =
                new MobileLogin(running.realm(), running.gateway())
                        .as(ADMIN, running.password(ADMIN));
        return new Load(running, company, admin, System.out).run() ? 0 : 1;
    }
}
