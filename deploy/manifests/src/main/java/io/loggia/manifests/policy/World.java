package io.loggia.manifests.policy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.loggia.manifests.configuration.ConfigurationKeys;
import io.loggia.manifests.configuration.Launch;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The resources of one overlay, and how to ask for them. */
public final class World {

    private final List<HasMetadata> resources;
    private final Function<String, ConfigurationKeys> keys;

    /** The second argument gives the keys of a module of ours. */
    public World(List<HasMetadata> resources, Function<String, ConfigurationKeys> keys) {
        this.resources = List.copyOf(resources);
        this.keys = keys;
    }

    /** All of a type that there is a Java class for. */
    public <T extends HasMetadata> List<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** All of a kind that there is none for. */
    List<GenericKubernetesResource> custom(String kind) {
        return all(GenericKubernetesResource.class).stream()
                .filter(one -> one.getKind().equals(kind))
                .toList();
    }

    List<HasMetadata> everything() {
        return resources;
    }

    List<Deployment> deployments() {
        return all(Deployment.class);
    }

    /** Of Deployments and Jobs, by their names. */
    Map<String, PodTemplateSpec> pods() {
        return Stream.concat(
                        deployments().stream()
                                .map(one -> Map.entry(name(one), one.getSpec().getTemplate())),
                        all(Job.class).stream()
                                .map(one -> Map.entry(name(one), one.getSpec().getTemplate())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How each pod of ours is started, Jobs too. */
    public List<Launch> launches() {
        Map<String, ConfigMap> configMaps =
                all(ConfigMap.class).stream().collect(Collectors.toMap(World::name, one -> one));
        return pods().entrySet().stream()
                .map(pod -> Launch.of(pod.getKey(), pod.getValue().getSpec(), configMaps))
                .toList();
    }

    /** What can be told to the application that an image holds. */
    ConfigurationKeys keysOf(String module) {
        return keys.apply(module);
    }

    static String name(HasMetadata resource) {
        return resource.getMetadata().getName();
    }

    /** Whether a selector of labels, complete as it stands, takes these. */
    static boolean selects(Map<String, String> selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.entrySet());
    }
}
