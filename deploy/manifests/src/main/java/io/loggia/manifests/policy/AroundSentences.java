package io.loggia.manifests.policy;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.loggia.local.house.Application;
import io.loggia.local.parts.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of what stands around Deployments. */
final class AroundSentences {

    /** The one whose life is not its application's consumers. */
    private static final Set<String> WITHOUT_CONSUMERS = Set.of("gateway", "outward-site", "probe");

    private AroundSentences() {}

    static List<Sentence> all() {
        return List.of(
                new Sentence(
                        "the Deployments are those that one machine runs: seven of six applications",
                        AroundSentences::strangers),
                new Sentence(
                        "every Deployment has one Service, by its name, to a port that it opens",
                        AroundSentences::withoutService),
                new Sentence(
                        "every Deployment has one PodDisruptionBudget, which lets one pod go",
                        AroundSentences::withoutBudget),
                new Sentence(
                        "every Deployment but the probe grows by one autoscaler",
                        AroundSentences::withoutScaling),
                new Sentence(
                        "no Deployment that consumes grows beyond the partitions of a topic",
                        AroundSentences::tooMany));
    }

    private static Stream<String> strangers(World world) {
        var here = world.deployments().stream().map(World::name).collect(Collectors.toSet());
        var expected =
                Arrays.stream(Application.values())
                        .map(Application::process)
                        .collect(Collectors.toSet());
        return difference(expected, here);
    }

    static Stream<String> difference(Set<String> expected, Set<String> here) {
        var missing = new TreeSet<>(expected);
        missing.removeAll(here);
        var tooMany = new TreeSet<>(here);
        tooMany.removeAll(expected);
        return Stream.concat(
                missing.stream().map(name -> name + " is missing"),
                tooMany.stream().map(name -> name + " is known to nobody"));
    }

    static Map<String, String> labels(Deployment deployment) {
        return deployment.getSpec().getTemplate().getMetadata().getLabels();
    }

    private static Set<String> ports(Deployment deployment) {
        return PodSentences.container(deployment.getSpec().getTemplate().getSpec())
                .getPorts()
                .stream()
                .map(ContainerPort::getName)
                .collect(Collectors.toSet());
    }

    private static Stream<String> withoutService(World world) {
        return world.deployments().stream()
                .filter(
                        one -> {
                            var services =
                                    world.all(Service.class).stream()
                                            .filter(
                                                    service ->
                                                            World.selects(
                                                                    service.getSpec().getSelector(),
                                                                    labels(one)))
                                            .toList();
                            return services.size() != 1
                                    || !World.name(services.getFirst()).equals(World.name(one))
                                    || !services.getFirst().getSpec().getPorts().stream()
                                            .allMatch(
                                                    port ->
                                                            ports(one)
                                                                    .contains(
                                                                            port.getTargetPort()
                                                                                    .getStrVal()));
                        })
                .map(World::name);
    }

    private static Stream<String> withoutBudget(World world) {
        return world.deployments().stream()
                .filter(
                        one ->
                                world.all(PodDisruptionBudget.class).stream()
                                                .filter(
                                                        budget ->
                                                                World.selects(
                                                                        budget.getSpec()
                                                                                .getSelector()
                                                                                .getMatchLabels(),
                                                                        labels(one)))
                                                .filter(
                                                        budget ->
                                                                Integer.valueOf(1)
                                                                        .equals(
                                                                                budget.getSpec()
                                                                                        .getMaxUnavailable()
                                                                                        .getIntVal()))
                                                .count()
                                        != 1)
                .map(World::name);
    }

    /** Deployments by who scales them, with the most that they may become. */
    private static Stream<Map.Entry<String, Integer>> scaled(World world) {
        return Stream.concat(
                world.all(HorizontalPodAutoscaler.class).stream()
                        .map(
                                one ->
                                        Map.entry(
                                                one.getSpec().getScaleTargetRef().getName(),
                                                one.getSpec().getMaxReplicas())),
                world.custom("ScaledObject").stream()
                        .map(
                                one ->
                                        Map.entry(
                                                one.<String>get("spec", "scaleTargetRef", "name"),
                                                one.<Integer>get("spec", "maxReplicaCount"))));
    }

    private static Stream<String> withoutScaling(World world) {
        return world.deployments().stream()
                .map(World::name)
                .filter(
                        name ->
                                scaled(world).filter(one -> one.getKey().equals(name)).count()
                                        != (name.equals(Application.PROBE.process()) ? 0 : 1));
    }

    private static Stream<String> tooMany(World world) {
        return scaled(world)
                .filter(one -> !WITHOUT_CONSUMERS.contains(one.getKey()))
                .filter(one -> one.getValue() > Topics.PARTITIONS)
                .map(one -> one.getKey() + " grows to " + one.getValue());
    }
}
