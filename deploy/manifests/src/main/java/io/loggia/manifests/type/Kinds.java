package io.loggia.manifests.type;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of resources for which there are Java types, by apiVersion and kind. */
final class Kinds {

    private static final Map<String, Class<? extends HasMetadata>> TYPES =
            Stream.<Class<? extends HasMetadata>>of(
                            ConfigMap.class,
                            Deployment.class,
                            Gateway.class,
                            HorizontalPodAutoscaler.class,
                            HTTPRoute.class,
                            Job.class,
                            Kafka.class,
                            KafkaNodePool.class,
                            KafkaTopic.class,
                            KafkaUser.class,
                            Namespace.class,
                            NetworkPolicy.class,
                            PersistentVolumeClaim.class,
                            PodDisruptionBudget.class,
                            Secret.class,
                            Service.class,
                            ServiceAccount.class)
                    .collect(Collectors.toUnmodifiableMap(Kinds::nameOf, type -> type));

    private Kinds() {}

    static Optional<Class<? extends HasMetadata>> find(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    private static String nameOf(Class<? extends HasMetadata> type) {
        return HasMetadata.getApiVersion(type) + " " + HasMetadata.getKind(type);
    }
}
