package io.loggia.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.TarImage;
import java.nio.file.Path;

/** Where an image goes: into a file, or to a registry. */
sealed interface Target {

    Containerizer containerizer();

    /** Whether all happens on this machine. */
    boolean isOfThisMachine();

    /** A file that {@code docker load}, {@code podman load} and {@code skopeo} read. */
    record InFile(Path file, String name) implements Target {

        @Override
        public Containerizer containerizer() {
            return Containerizer.to(TarImage.at(file).named(Registry.parsed(name)));
        }

        @Override
        public boolean isOfThisMachine() {
            return true;
        }
    }

    /** A registry that one has logged in to, or that asks nobody who they are. */
    record InRegistry(String name) implements Target {

        @Override
        public Containerizer containerizer() {
            return Containerizer.to(Registry.image(name));
        }

        @Override
        public boolean isOfThisMachine() {
            return Registry.isOfThisMachine(name);
        }
    }
}
