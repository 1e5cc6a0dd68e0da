package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where one installation keeps its files: {@code home} its own, {@code cache} what all of this
 * repository share (unpacked programs), never needing a backup.
 */
public record Place(Path repository, Path home) {

    /** The installation of that name, {@code run} or {@code test}, of the repository. */
    public static Place named(Path repository, String name) {
        return new Place(repository, repository.resolve(".loggia").resolve(name));
    }

    /**
     * The repository that the working directory lies in: the nearest folder upwards that holds the
     * file {@code loggia} or {@code .git}.
     */
    public static Path findRepository() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("loggia"))
                    || Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                start
                        + " is in no clone of Loggia: no folder upwards holds the file loggia or .git");
    }

    /** What every installation of this repository shares. */
    public Path cache() {
        return repository.resolve(".loggia").resolve("cache");
    }

    /** The folder of one part or application, made if missing. */
    public Path folder(String name) {
        return made(home.resolve(name));
    }

    Path cached(String name) {
        return made(cache()).resolve(name);
    }

    private static Path made(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new PartFailure("Cannot make " + folder + ": " + e.getMessage(), e);
        }
        if (!Files.isWritable(folder)) {
            throw new PartFailure(
                    folder
                            + " belongs to "
                            + owner(folder)
                            + ": run as that user, or remove .loggia and start again");
        }
        return folder;
    }

    private static String owner(Path folder) {
        try {
            return Objects.toString(Files.getOwner(folder).getName(), "somebody else");
        } catch (IOException e) {
            return "somebody else";
        }
    }
}
