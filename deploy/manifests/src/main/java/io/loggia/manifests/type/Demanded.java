package io.loggia.manifests.type;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a resource of Kubernetes' own must have, by the client that is made from its API's document:
 * fabric8's types take whatever is missing for nothing.
 */
final class Demanded {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    private Demanded() {}

    /** The first thing that is wrong; empty, too, for kinds that are not its own. */
    static Optional<String> error(String apiVersion, String kind, String json) {
        var version = apiVersion.substring(apiVersion.indexOf('/') + 1);
        var name = MODELS + version.toUpperCase(Locale.ROOT) + kind;
        try {
            Class.forName(name)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(json));
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(String.valueOf(e.getTargetException()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Kubernetes' models are other ones", e);
        }
    }
}
