package io.loggia.local;

import io.loggia.local.house.ComposeSecrets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes what {@code deploy/compose.yaml} mounts; what is there already stays. */
@Command(
        name = "compose",
        description = "Makes the secrets that deploy/compose.yaml mounts, once.",
        mixinStandardHelpOptions = true)
final class ComposeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Path folder = ComposeSecrets.in(InstallationOptions.repository()).write();
        System.out.println("The secrets lie in " + folder + ". Next:");
        System.out.println("  ./loggia images");
        System.out.println(
                "  for image in .loggia/images/*.tar; do docker load --input \"$image\"; done");
        System.out.println("  docker compose --file deploy/compose.yaml up");
        return 0;
    }
}
