package io.loggia.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks programs into the cache. A target appears whole or not at all, whoever else unpacks at
 * the same time; one that is there is left alone.
 */
final class Archives {

    private static final int ANY_EXECUTE = 0111;

    private Archives() {}

    /** Fills a folder that does not exist yet. */
    @FunctionalInterface
    interface Filling {
        void into(Path folder) throws IOException;
    }

    static Path once(Path target, Filling filling) {
        if (Files.exists(target)) {
            return target;
        }
        Path fresh = target.resolveSibling(target.getFileName() + "." + ownPid());
        try {
            Files.createDirectories(fresh);
            filling.into(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(target)) {
                throw new PartFailure("Cannot unpack " + target + ": " + e.getMessage(), e);
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot unpack " + target + ": " + e.getMessage(), e);
        }
        return target;
    }

    /** Unpacks the {@code .txz} that lies in the jar. */
    static void unpackTar(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream packed = zip.getInputStream(entry(zip, name -> name.endsWith(".txz")));
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path file = inside(folder, entry.getName());
                if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    write(tar, file, (entry.getMode() & ANY_EXECUTE) != 0);
                }
            }
        }
    }

    /** Unpacks a zip without its first folder; shell scripts become executable. */
    static void unpackZip(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().filter(item -> !item.isDirectory()).toList()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                try (InputStream content = zip.getInputStream(entry)) {
                    write(content, inside(folder, name), name.endsWith(".sh"));
                }
            }
        }
    }

    /** Unpacks one program out of a jar. */
    static void unpackProgram(Path jar, Predicate<String> name, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream content = zip.getInputStream(entry(zip, name))) {
            write(content, file, true);
        }
    }

    /** Removes a folder and all in it; what links point to stays. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot remove " + folder + ": " + e.getMessage(), e);
        }
    }

    private static ZipEntry entry(ZipFile zip, Predicate<String> name) throws IOException {
        return zip.stream()
                .filter(item -> name.test(item.getName()))
                .findFirst()
                .map(ZipEntry.class::cast)
                .orElseThrow(() -> new IOException(zip.getName() + " lacks the program"));
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("An archive reaches out of its folder: " + name);
        }
        return file;
    }

    private static void write(InputStream content, Path file, boolean program) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
        if (program) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            rights.add(PosixFilePermission.OWNER_EXECUTE);
            rights.add(PosixFilePermission.GROUP_EXECUTE);
            rights.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, rights);
        }
    }

    private static long ownPid() {
        return ProcessHandle.current().pid();
    }
}
