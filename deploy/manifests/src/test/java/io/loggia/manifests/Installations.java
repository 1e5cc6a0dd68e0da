package io.loggia.manifests;

import io.loggia.local.parts.Place;
import io.loggia.manifests.configuration.ConfigurationKeys;
import io.loggia.manifests.policy.World;
import io.loggia.manifests.rendered.Kubectl;
import io.loggia.manifests.rendered.Overlay;
import io.loggia.manifests.type.Typed;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The overlays of this repository, rendered once for all tests. */
final class Installations {

    static final Path REPOSITORY = Place.findRepository();

    private static final Map<Overlay, String> RENDERED = new ConcurrentHashMap<>();
    private static final Map<String, ConfigurationKeys> KEYS = new ConcurrentHashMap<>();

    private Installations() {}

    static String yaml(Overlay overlay) {
        return RENDERED.computeIfAbsent(overlay, one -> Kubectl.require().render(REPOSITORY, one));
    }

    static ConfigurationKeys keys(String module) {
        return KEYS.computeIfAbsent(
                module, name -> ConfigurationKeys.of(REPOSITORY, Manifests.moduleOf(name)));
    }

    static World world(String yaml) {
        return new World(Typed.of(yaml).resources(), Installations::keys);
    }
}
