package io.loggia.manifests;

import io.loggia.manifests.configuration.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * What applications are started with, for whoever starts them without a cluster: a folder for each
 * Deployment and Job, with {@code environment.properties}, {@code pod.properties} (image, memory)
 * and, below {@code files}, each file at its own path. A file out of a Secret is empty there, since
 * only a cluster knows it; its name ends with {@code .secret}.
 */
record LaunchFolder(Path folder) {

    void write(List<Launch> launches) {
        launches.forEach(this::write);
    }

    private void write(Launch launch) {
        var own = folder.resolve(launch.name());
        var environment = new Properties();
        environment.putAll(launch.environment());
        store(environment, own.resolve("environment.properties"));
        var pod = new Properties();
        pod.setProperty("image", launch.image());
        pod.setProperty("memory", launch.memory());
        store(pod, own.resolve("pod.properties"));
        launch.files()
                .forEach(
                        (path, content) -> {
                            var file = own.resolve("files" + path);
                            switch (content) {
                                case Launch.Content.Text(String text) -> write(file, text);
                                case Launch.Content.OfSecret secret ->
                                        write(Path.of(file + ".secret"), "");
                            }
                        });
    }

    private static void store(Properties properties, Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
