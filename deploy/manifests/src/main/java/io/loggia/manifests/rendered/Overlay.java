package io.loggia.manifests.rendered;

import java.nio.file.Path;
import java.util.Locale;

/** A way to install Loggia on a cluster: a folder of {@code deploy/kubernetes/overlays}. */
public enum Overlay {
    DEMO,
    PRODUCTION;

    /** The name of its folder. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path in(Path repository) {
        return repository.resolve("deploy/kubernetes/overlays").resolve(folder());
    }
}
