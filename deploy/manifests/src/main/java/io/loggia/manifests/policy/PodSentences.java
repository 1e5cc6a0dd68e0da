package io.loggia.manifests.policy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Of pods and containers. */
final class PodSentences {

    private static final long OURS = 10_001;
    private static final BigDecimal TWO = BigDecimal.TWO;

    /** A version, or a digest; where from is the company's to say. */
    private static final Pattern IMAGE =
            Pattern.compile(
                    "(.+/)?loggia/(profile-service|follow-service|feed-service|outward-service|gateway|probe)"
                            + "(:(?!latest$)[\\w.-]+|@sha256:[0-9a-f]{64})");

    private PodSentences() {}

    static List<Sentence> all() {
        return List.of(
                ofContainers(
                        "every container has as much memory as it asks for, and no more",
                        PodSentences::hasMemory),
                ofContainers(
                        "every container asks for a processor, and may use two to start quickly",
                        PodSentences::hasProcessor),
                ofContainers("every image is ours, by version or digest", PodSentences::isOurs),
                ofContainers(
                        "no container may become more than it is, nor write to its image",
                        PodSentences::isConfined),
                ofPods(
                        "every pod runs as user 10001, never root, under the usual seccomp profile",
                        PodSentences::isNobody),
                ofPods(
                        "no pod has a token of Kubernetes, nor variables made of Services",
                        PodSentences::knowsNothing),
                new Sentence(
                        "every pod has a ServiceAccount of its application, which has no token",
                        PodSentences::strangers),
                ofPods(
                        "what a pod may write to is bounded: a folder with a size, or a claim",
                        PodSentences::isBounded),
                ofDeployments(
                        "every Deployment is probed for its start, its life and its readiness",
                        (name, pod) -> isProbed(container(pod))),
                ofDeployments(
                        "a pod leaves the endpoints before it ends, and has time for what was"
                                + " begun",
                        (name, pod) -> hasTime(pod)),
                ofDeployments(
                        "every Deployment is spread over machines",
                        (name, pod) ->
                                pod.getTopologySpreadConstraints().stream()
                                        .anyMatch(
                                                one ->
                                                        one.getTopologyKey()
                                                                .equals("kubernetes.io/hostname"))),
                new Sentence(
                        "no Deployment takes a pod away before the new one is ready",
                        world ->
                                world.deployments().stream()
                                        .filter(
                                                one ->
                                                        !"0"
                                                                .equals(
                                                                        String.valueOf(
                                                                                one.getSpec()
                                                                                        .getStrategy()
                                                                                        .getRollingUpdate()
                                                                                        .getMaxUnavailable()
                                                                                        .getValue())))
                                        .map(World::name)));
    }

    private static Sentence ofContainers(String text, Predicate<Container> holds) {
        return ofPods(
                text,
                pod ->
                        Stream.concat(
                                        pod.getContainers().stream(),
                                        pod.getInitContainers().stream())
                                .allMatch(holds));
    }

    private static Sentence ofPods(String text, Predicate<PodSpec> holds) {
        return new Sentence(
                text,
                world ->
                        world.pods().entrySet().stream()
                                .filter(pod -> !holds.test(pod.getValue().getSpec()))
                                .map(Map.Entry::getKey));
    }

    private static Sentence ofDeployments(String text, BiPredicate<String, PodSpec> holds) {
        return new Sentence(
                text,
                world ->
                        world.deployments().stream()
                                .filter(
                                        one ->
                                                !holds.test(
                                                        World.name(one),
                                                        one.getSpec().getTemplate().getSpec()))
                                .map(World::name));
    }

    static Container container(PodSpec pod) {
        return pod.getContainers().getFirst();
    }

    private static boolean hasMemory(Container container) {
        var resources = Optional.ofNullable(container.getResources());
        var limit = resources.map(one -> one.getLimits()).map(one -> one.get("memory"));
        return limit.isPresent()
                && limit.equals(
                        resources.map(one -> one.getRequests()).map(one -> one.get("memory")));
    }

    private static boolean hasProcessor(Container container) {
        var resources = container.getResources();
        return resources != null
                && resources.getRequests() != null
                && resources.getRequests().containsKey("cpu")
                && Optional.ofNullable(resources.getLimits())
                        .map(limits -> limits.get("cpu"))
                        .map(Quantity::getNumericalAmount)
                        .filter(cpu -> cpu.compareTo(TWO) >= 0)
                        .isPresent();
    }

    private static boolean isOurs(Container container) {
        return IMAGE.matcher(container.getImage()).matches();
    }

    private static boolean isConfined(Container container) {
        var context = container.getSecurityContext();
        return context != null
                && Boolean.TRUE.equals(context.getReadOnlyRootFilesystem())
                && Boolean.FALSE.equals(context.getAllowPrivilegeEscalation())
                && !Boolean.TRUE.equals(context.getPrivileged())
                && context.getCapabilities() != null
                && context.getCapabilities().getDrop().equals(List.of("ALL"))
                && context.getCapabilities().getAdd().isEmpty();
    }

    private static boolean isNobody(PodSpec pod) {
        var context = pod.getSecurityContext();
        return context != null
                && Boolean.TRUE.equals(context.getRunAsNonRoot())
                && Objects.equals(context.getRunAsUser(), OURS)
                && Objects.equals(context.getRunAsGroup(), OURS)
                && context.getSeccompProfile() != null
                && "RuntimeDefault".equals(context.getSeccompProfile().getType())
                && !Boolean.TRUE.equals(pod.getHostNetwork())
                && !Boolean.TRUE.equals(pod.getHostPID())
                && !Boolean.TRUE.equals(pod.getHostIPC());
    }

    private static boolean knowsNothing(PodSpec pod) {
        return Boolean.FALSE.equals(pod.getAutomountServiceAccountToken())
                && Boolean.FALSE.equals(pod.getEnableServiceLinks());
    }

    private static Stream<String> strangers(World world) {
        var accounts =
                world.all(ServiceAccount.class).stream()
                        .filter(one -> Boolean.FALSE.equals(one.getAutomountServiceAccountToken()))
                        .map(World::name)
                        .toList();
        return world.pods().entrySet().stream()
                .filter(
                        pod -> {
                            var account = pod.getValue().getSpec().getServiceAccountName();
                            return account == null
                                    || !accounts.contains(account)
                                    || !pod.getKey().startsWith(account);
                        })
                .map(Map.Entry::getKey);
    }

    private static boolean isBounded(PodSpec pod) {
        return pod.getContainers().stream()
                .flatMap(container -> container.getVolumeMounts().stream())
                .filter(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                .allMatch(mount -> volume(pod, mount).filter(PodSentences::isBounded).isPresent());
    }

    private static Optional<Volume> volume(PodSpec pod, VolumeMount mount) {
        return pod.getVolumes().stream()
                .filter(volume -> volume.getName().equals(mount.getName()))
                .findFirst();
    }

    private static boolean isBounded(Volume volume) {
        return volume.getPersistentVolumeClaim() != null
                || (volume.getEmptyDir() != null && volume.getEmptyDir().getSizeLimit() != null);
    }

    private static boolean isProbed(Container container) {
        return asks(container.getStartupProbe(), "/q/health/started", container)
                && asks(container.getLivenessProbe(), "/q/health/live", container)
                && asks(container.getReadinessProbe(), "/q/health/ready", container)
                && container.getStartupProbe().getFailureThreshold() >= 30;
    }

    private static boolean asks(Probe probe, String path, Container container) {
        return probe != null
                && probe.getHttpGet() != null
                && path.equals(probe.getHttpGet().getPath())
                && container.getPorts().stream()
                        .anyMatch(
                                port ->
                                        port.getName()
                                                .equals(probe.getHttpGet().getPort().getStrVal()));
    }

    private static boolean hasTime(PodSpec pod) {
        var stop = container(pod).getLifecycle();
        return stop != null
                && stop.getPreStop() != null
                && stop.getPreStop().getSleep() != null
                && stop.getPreStop().getSleep().getSeconds() >= 5
                && pod.getTerminationGracePeriodSeconds() != null
                && pod.getTerminationGracePeriodSeconds() >= 60;
    }
}
