package io.loggia.images;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.LogEvent;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.util.function.Consumer;

/** Images in registries, with the credentials that Docker's own file or its helpers have. */
final class Registry {

    private Registry() {}

    static RegistryImage image(String name) {
        ImageReference reference = parsed(name);
        Consumer<LogEvent> silent = event -> {};
        CredentialRetrieverFactory factory = CredentialRetrieverFactory.forImage(reference, silent);
        return RegistryImage.named(reference)
                .addCredentialRetriever(factory.dockerConfig())
                .addCredentialRetriever(factory.wellKnownCredentialHelpers());
    }

    static ImageReference parsed(String name) {
        try {
            return ImageReference.parse(name);
        } catch (InvalidImageReferenceException e) {
            throw new ImageFailure("No name of an image: " + name, e);
        }
    }

    /** Whether it is this machine's, which may be spoken to without TLS. */
    static boolean isOfThisMachine(String name) {
        return parsed(name).getRegistry().startsWith("localhost:");
    }
}
