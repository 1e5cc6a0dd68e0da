package io.loggia.manifests.rendered;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loggia.local.parts.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program that a cluster's operator renders with, too; it needs no cluster for that. */
public record Kubectl(Path program) {

    /** The one on the PATH. */
    public static Optional<Kubectl> find() {
        return Command.onPath("kubectl").map(Kubectl::new);
    }

    /** The one on the PATH, which has to be there. */
    public static Kubectl require() {
        return find().orElseThrow(NoKubectlException::new);
    }

    /** All resources of that overlay, as YAML. */
    public String render(Path repository, Overlay overlay) {
        var folder = overlay.in(repository).toString();
        try {
            var process =
                    new ProcessBuilder(List.of(program.toString(), "kustomize", folder))
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            var yaml = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("kubectl cannot render " + folder);
            }
            return yaml;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rendering", e);
        }
    }
}
