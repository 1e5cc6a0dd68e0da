package io.loggia.local;

import io.loggia.local.house.Absence;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a part of the running installation away, or brings it back: for trying faults. */
@Command(name = "part", hidden = true, description = "Stops or starts one part.")
final class PartCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Parameters(index = "0", description = "stop or start")
    private Act act = Act.STOP;

    @Parameters(index = "1", description = "postgres, redis, kafka, keycloak or mailbox")
    private String part = "";

    private enum Act {
        STOP,
        START
    }

    @Override
    public Integer call() {
        Absence absence = new Absence(options.settings(), part);
        switch (act) {
            case STOP -> absence.begin();
            case START -> absence.end();
        }
        return 0;
    }
}
