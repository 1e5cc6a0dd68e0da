package io.loggia.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/** Has Jib put images together; the same content is the same digest. */
record ImageBuild(String base, ImageFormat format, Path cache, Map<String, String> labels) {

    /** A file as a base, as Jib spells it. */
    static final String TAR = "tar://";

    /** What no installation should have otherwise. */
    private static final List<String> ENTRYPOINT =
            List.of(
                    "java",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    Layers.HOME + "/quarkus-run.jar");

    /** What an installation may set otherwise, by the same names. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "JDK_JAVA_OPTIONS",
                    "-XX:MaxRAMPercentage=50 -XX:+UseSerialGC",
                    "QUARKUS_HTTP_HOST",
                    "0.0.0.0");

    ImageBuild {
        labels = Map.copyOf(labels);
    }

    /** Its digest in a registry, there or in a file. */
    String make(Layers layers, Target target) {
        String name = layers.application().name();
        JibContainerBuilder image =
                from(base)
                        .setFormat(format)
                        .setFileEntriesLayers(layers.all())
                        .setUser(Layers.USER)
                        .setWorkingDirectory(AbsoluteUnixPath.get(Layers.HOME))
                        .setEntrypoint(ENTRYPOINT);
        new TreeMap<>(ENVIRONMENT).forEach(image::addEnvironmentVariable);
        image.addLabel("org.opencontainers.image.title", name);
        new TreeMap<>(labels).forEach(image::addLabel);
        boolean local =
                target.isOfThisMachine() && (isFile(base) || Registry.isOfThisMachine(base));
        return made(image, target.containerizer().setAllowInsecureRegistries(local));
    }

    /** Writes the base as a file for the others to stand on. */
    void make(LocalBase localBase, Path file) {
        made(
                localBase.builder().setFormat(ImageFormat.Docker),
                new Target.InFile(file, "loggia/base").containerizer());
    }

    private static JibContainerBuilder from(String base) {
        return isFile(base)
                ? Jib.from(TarImage.at(Path.of(base.substring(TAR.length()))))
                : Jib.from(Registry.image(base));
    }

    private static boolean isFile(String base) {
        return base.startsWith(TAR);
    }

    private String made(JibContainerBuilder image, Containerizer to) {
        try {
            JibContainer made =
                    image.containerize(
                            to.setBaseImageLayersCache(cache.resolve("base"))
                                    .setApplicationLayersCache(cache.resolve("layers"))
                                    .setToolName("loggia"));
            return made.getDigest().toString();
        } catch (ExecutionException e) {
            throw new ImageFailure("Jib: " + e.getCause(), e);
        } catch (RegistryException | IOException | CacheDirectoryCreationException e) {
            throw new ImageFailure("Jib: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageFailure("Interrupted while an image was made", e);
        }
    }
}
