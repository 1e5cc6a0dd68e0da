package io.loggia.local;

import io.loggia.local.house.Build;
import io.loggia.local.parts.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs the applications into images, by {@code deploy/images}. */
@Command(
        name = "images",
        description = "Packs the applications into images, and prints the digest of each.",
        mixinStandardHelpOptions = true)
final class ImagesCommand implements Callable<Integer> {

    private static final String MAIN = "io.loggia.images.Images";

    @Option(
            names = "--base",
            paramLabel = "IMAGE",
            description =
                    "What they stand on, with a Java 25 on its PATH: a name in a registry, or tar://FILE. Without it one is made of this machine's Java, for trying.")
    private String base = "";

    @Option(
            names = "--to",
            paramLabel = "REGISTRY",
            description = "Pushes to REGISTRY/loggia/…, by the log-in that docker login left.")
    private String registry = "";

    @Option(names = "--tag", description = "Their tag (${DEFAULT-VALUE}).")
    private String tag = "1.0.0-SNAPSHOT";

    @Option(names = "--format", description = "docker or oci (${DEFAULT-VALUE}).")
    private String format = "docker";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files go (.loggia/images).")
    private Path out = Path.of("");

    @Parameters(paramLabel = "APPLICATION", description = "Which ones; all of them if none.")
    private List<String> applications = new ArrayList<>();

    @Override
    public Integer call() {
        Path repository = InstallationOptions.repository();
        Place place = Place.named(repository, "images");
        return new BesideProgram(place, Build.IMAGES, MAIN, stale -> true)
                .run(List.of("-XX:+UseSerialGC"), words(repository, place), Map.of());
    }

    private List<String> words(Path repository, Place place) {
        List<String> words = new ArrayList<>();
        Path folder = out.toString().isEmpty() ? place.home() : out.toAbsolutePath();
        words.addAll(List.of("--repository", repository.toString(), "--out", folder.toString()));
        words.addAll(List.of("--tag", tag, "--format", format));
        if (!base.isEmpty()) {
            words.addAll(List.of("--base", base));
        }
        if (!registry.isEmpty()) {
            words.addAll(List.of("--to", registry));
        }
        words.addAll(applications);
        return words;
    }
}
