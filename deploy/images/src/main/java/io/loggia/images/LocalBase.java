package io.loggia.images;

import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A base image for trying, made without a registry: this JDK as a runtime, this machine's C
 * library, and the names of two users. It has no shell and no package manager, and nobody mends it
 * but by making it again: an installation takes a base that somebody looks after.
 */
record LocalBase(JavaRuntime runtime, MachineLibraries libraries, Path scratch) {

    private static final FilePermissions EXECUTABLE = FilePermissions.fromOctalString("755");
    private static final Map<String, String> NAMES =
            Map.of(
                    "passwd",
                    """
                    root:x:0:0:root:/root:/nologin
                    loggia:x:10001:10001:loggia:/app:/nologin
                    """,
                    "group",
                    """
                    root:x:0:
                    loggia:x:10001:
                    """,
                    "nsswitch.conf",
                    """
                    passwd: files
                    group: files
                    hosts: files dns
                    """);

    static LocalBase in(Path cache, Path scratch) {
        JavaRuntime runtime = JavaRuntime.in(cache);
        return new LocalBase(
                runtime, MachineLibraries.of(runtime.natives(), runtime.folder()), scratch);
    }

    JibContainerBuilder builder() {
        return Jib.fromScratch()
                .setPlatforms(Set.of(platform()))
                .setFileEntriesLayers(List.of(names(), machine(), java()))
                .setEnvironment(
                        new TreeMap<>(
                                Map.of(
                                        "JAVA_HOME",
                                        JavaRuntime.HOME,
                                        "PATH",
                                        JavaRuntime.HOME + "/bin")))
                .addLabel("io.loggia.base", "java " + Runtime.version() + ", for trying");
    }

    static Platform platform() {
        String architecture = System.getProperty("os.arch");
        return new Platform(architecture.equals("aarch64") ? "arm64" : architecture, "linux");
    }

    private FileEntriesLayer names() {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("names");
        new TreeMap<>(NAMES)
                .forEach(
                        (name, text) ->
                                layer.addEntry(
                                        written(name, text), AbsoluteUnixPath.get("/etc/" + name)));
        return layer.build();
    }

    private Path written(String name, String text) {
        try {
            return Files.writeString(scratch.resolve(name), text);
        } catch (IOException e) {
            throw new ImageFailure("Cannot write " + name + ": " + e.getMessage(), e);
        }
    }

    private FileEntriesLayer machine() {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("machine");
        new TreeMap<>(libraries.files())
                .forEach(
                        (place, file) ->
                                layer.addEntry(file, AbsoluteUnixPath.get(place), EXECUTABLE));
        return layer.build();
    }

    private FileEntriesLayer java() {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("java");
        for (Path file : runtime.files()) {
            AbsoluteUnixPath place =
                    AbsoluteUnixPath.get(
                            JavaRuntime.HOME + "/" + runtime.folder().relativize(file));
            if (Files.isExecutable(file)) {
                layer.addEntry(file, place, EXECUTABLE);
            } else {
                layer.addEntry(file, place);
            }
        }
        return layer.build();
    }
}
