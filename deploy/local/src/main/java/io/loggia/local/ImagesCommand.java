package io.loggia.local;

import io.loggia.local.house.Build;
import io.loggia.local.parts.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Packs the applications into images, by {@code deploy/images}, which knows what can be asked. */
@Command(
        name = "images",
        description = "Packs the applications into images, and prints the digest of each.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Names of applications are those that are packed; --base IMAGE, --to REGISTRY, --tag,",
            "--format and --out DIR: see deploy/images/README.md."
        })
final class ImagesCommand implements Callable<Integer> {

    private static final String MAIN = "io.loggia.images.Images";

    @Unmatched private List<String> forImages = new ArrayList<>();

    @Override
    public Integer call() {
        Path repository = InstallationOptions.repository();
        Place place = Place.named(repository, "images");
        return new BesideProgram(place, Build.IMAGES, MAIN, stale -> true)
                .run(List.of("-XX:+UseSerialGC"), words(repository), Map.of());
    }

    List<String> words(Path repository) {
        List<String> words = new ArrayList<>(forImages);
        words.addAll(List.of("--repository", repository.toString()));
        return words;
    }
}
