package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole; links are never followed. */
public final class FileTree {

    private FileTree() {}

    /** Makes the target a copy of the source, with its rights and times, and nothing else. */
    public static void replace(Path source, Path target) {
        remove(target);
        complete(source, target);
    }

    /** Copies what the target lacks; what goes meanwhile is left out. */
    static void complete(Path source, Path target) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            for (Path file : all(source)) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
                    copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot copy " + source + ": " + e.getMessage(), e);
        }
    }

    public static void remove(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            for (Path file : all(folder).reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot remove " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The newest change in it, of files and of folders, as milliseconds; 0 if it is not there. */
    static long newestChange(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try {
            long newest = 0;
            for (Path file : all(folder)) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
            return newest;
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void copy(Path file, Path copy) throws IOException {
        try {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            if (Files.exists(file)) {
                throw e;
            }
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
