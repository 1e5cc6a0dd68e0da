package io.loggia.manifests.configuration;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecretProjection;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a pod of ours starts its application: what it finds in its environment, in files, and where
 * it may write.
 *
 * @param name the Deployment's or Job's
 * @param image what is run
 * @param environment by name of the variable
 * @param files by path: what a ConfigMap says there, or which key of which Secret lies there
 * @param folders those that it may write to
 * @param memory the limit, as Kubernetes writes it
 */
public record Launch(
        String name,
        String image,
        Map<String, String> environment,
        Map<String, Content> files,
        TreeSet<String> folders,
        String memory) {

    /** Where keys lie that are no secret. */
    public static final String CONFIGURATION = "/etc/loggia/config/";

    /** Where keys lie that are. */
    public static final String SECRETS = "/etc/loggia/secrets/";

    /** What a file holds. */
    public sealed interface Content {

        /** What the manifests say. */
        record Text(String text) implements Content {}

        /** What only the cluster knows. */
        record OfSecret(String secret, String key, boolean optional) implements Content {}
    }

    /** Of a pod with one container, its ConfigMaps among those. */
    public static Launch of(String name, PodSpec pod, Map<String, ConfigMap> configMaps) {
        Container container = pod.getContainers().getFirst();
        Map<String, Content> files = new TreeMap<>();
        TreeSet<String> folders = new TreeSet<>();
        for (VolumeMount mount : container.getVolumeMounts()) {
            pod.getVolumes().stream()
                    .filter(volume -> volume.getName().equals(mount.getName()))
                    .forEach(
                            volume -> {
                                var found = content(volume, configMaps);
                                found.forEach(
                                        (file, content) ->
                                                files.put(
                                                        mount.getMountPath() + "/" + file,
                                                        content));
                                if (found.isEmpty()) {
                                    folders.add(mount.getMountPath());
                                }
                            });
        }
        return new Launch(
                name,
                container.getImage(),
                container.getEnv().stream()
                        .filter(one -> one.getValue() != null)
                        .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue)),
                files,
                folders,
                String.valueOf(container.getResources().getLimits().get("memory")));
    }

    /** The keys that it is told by files, with what they hold. */
    public Map<String, Content> keys() {
        Map<String, Content> keys = new TreeMap<>();
        files.forEach(
                (path, content) ->
                        Stream.of(CONFIGURATION, SECRETS)
                                .filter(path::startsWith)
                                .forEach(
                                        folder ->
                                                keys.put(
                                                        path.substring(folder.length()), content)));
        return keys;
    }

    /** What it says of a key, if that is no secret. */
    public Optional<String> said(String key) {
        return keys().get(key) instanceof Content.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private static Map<String, Content> content(Volume volume, Map<String, ConfigMap> configMaps) {
        Map<String, Content> files = new TreeMap<>();
        if (volume.getConfigMap() != null) {
            var map = configMaps.get(volume.getConfigMap().getName());
            if (map != null) {
                map.getData().forEach((key, text) -> files.put(key, new Content.Text(text)));
            }
        }
        if (volume.getSecret() != null) {
            var secret = volume.getSecret();
            secret.getItems()
                    .forEach(
                            item ->
                                    files.put(
                                            item.getPath(),
                                            new Content.OfSecret(
                                                    secret.getSecretName(),
                                                    item.getKey(),
                                                    Boolean.TRUE.equals(secret.getOptional()))));
        }
        if (volume.getProjected() != null) {
            volume.getProjected().getSources().stream()
                    .flatMap(source -> Optional.ofNullable(source.getSecret()).stream())
                    .forEach(secret -> files.putAll(content(secret)));
        }
        return files;
    }

    private static Map<String, Content> content(SecretProjection secret) {
        return secret.getItems().stream()
                .collect(
                        Collectors.toMap(
                                item -> item.getPath(),
                                item ->
                                        new Content.OfSecret(
                                                secret.getName(),
                                                item.getKey(),
                                                Boolean.TRUE.equals(secret.getOptional()))));
    }
}
