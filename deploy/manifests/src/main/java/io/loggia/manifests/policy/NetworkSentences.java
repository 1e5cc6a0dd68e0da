package io.loggia.manifests.policy;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.loggia.local.house.Application;
import io.loggia.manifests.configuration.Launch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of who may reach whom. */
final class NetworkSentences {

    private static final String NAME = "app.kubernetes.io/name";
    private static final int DNS = 53;
    private static final int HTTPS = 443;

    /** What people and their browsers are told; nobody of ours goes there. */
    private static final Set<String> FOR_OTHERS =
            Set.of(
                    "feed.digest.gateway-url",
                    "gateway.origin",
                    "outward.site-url",
                    "profile.scim.address",
                    "profile.scim.issuer",
                    "quarkus.oidc.token.issuer",
                    "quarkus.http.host",
                    "quarkus.management.host");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:(https?|rediss?|postgresql)://)?[a-z0-9.-]+(?::(\\d+))?(?:/.*)?");

    private NetworkSentences() {}

    static List<Sentence> all() {
        return List.of(
                new Sentence(
                        "nothing of ours is reached, nor reaches out, unless a policy says so",
                        NetworkSentences::notDenied),
                new Sentence(
                        "every Deployment has a NetworkPolicy of its name that says who comes in,"
                                + " and to which port",
                        NetworkSentences::withoutPolicy),
                new Sentence(
                        "every address in a configuration may be reached by who was told it",
                        NetworkSentences::unreachable),
                new Sentence(
                        "the public site reaches its database and the pictures for outside, and"
                                + " nothing else",
                        NetworkSentences::beyondTheWall),
                new Sentence(
                        "from outside the cluster one comes to the gateway and to the site alone",
                        NetworkSentences::openToOthers));
    }

    private static List<NetworkPolicy> policies(World world, Map<String, String> labels) {
        return world.all(NetworkPolicy.class).stream()
                .filter(
                        one ->
                                World.selects(
                                        one.getSpec().getPodSelector().getMatchLabels(), labels))
                .toList();
    }

    private static Stream<String> notDenied(World world) {
        return world.pods().entrySet().stream()
                .filter(
                        pod ->
                                policies(world, pod.getValue().getMetadata().getLabels()).stream()
                                        .noneMatch(NetworkSentences::deniesAll))
                .map(Map.Entry::getKey);
    }

    private static boolean deniesAll(NetworkPolicy policy) {
        return policy.getSpec().getPolicyTypes().containsAll(List.of("Ingress", "Egress"))
                && policy.getSpec().getIngress().isEmpty()
                && policy.getSpec().getEgress().isEmpty();
    }

    private static Stream<String> withoutPolicy(World world) {
        return world.deployments().stream()
                .filter(
                        one ->
                                policies(world, AroundSentences.labels(one)).stream()
                                        .filter(
                                                policy ->
                                                        World.name(policy).equals(World.name(one)))
                                        .noneMatch(policy -> saysWhoComesIn(policy, one)))
                .map(World::name);
    }

    private static boolean saysWhoComesIn(NetworkPolicy policy, Deployment deployment) {
        var ports =
                PodSentences.container(deployment.getSpec().getTemplate().getSpec())
                        .getPorts()
                        .stream()
                        .map(ContainerPort::getContainerPort)
                        .collect(Collectors.toSet());
        return !policy.getSpec().getIngress().isEmpty()
                && policy.getSpec().getIngress().stream()
                        .allMatch(
                                rule ->
                                        !rule.getFrom().isEmpty()
                                                && !rule.getPorts().isEmpty()
                                                && rule.getPorts().stream()
                                                        .allMatch(
                                                                port ->
                                                                        ports.contains(
                                                                                number(port))));
    }

    private static Integer number(NetworkPolicyPort port) {
        IntOrString value = port.getPort();
        return value.getIntVal();
    }

    private static Stream<String> unreachable(World world) {
        return world.launches().stream()
                .flatMap(
                        launch ->
                                ports(launch)
                                        .filter(
                                                port ->
                                                        !reached(world, launch.name())
                                                                .contains(port))
                                        .map(
                                                port ->
                                                        launch.name()
                                                                + " may not go to port "
                                                                + port));
    }

    /** Of every address that it was told; a Job asks its database alone. */
    private static Stream<Integer> ports(Launch launch) {
        return launch.keys().keySet().stream()
                .filter(key -> !FOR_OTHERS.contains(key))
                .filter(key -> !launch.name().endsWith("-migration") || key.contains("jdbc"))
                .flatMap(
                        key ->
                                launch.said(key).stream()
                                        .flatMap(value -> ports(launch, key, value)))
                .distinct();
    }

    private static Stream<Integer> ports(Launch launch, String key, String value) {
        if (key.equals("quarkus.mailer.host")) {
            return launch.said("quarkus.mailer.port").map(Integer::valueOf).stream();
        }
        var address = ADDRESS.matcher(value.replaceFirst("^jdbc:", ""));
        if (!address.matches() || (address.group(1) == null && address.group(2) == null)) {
            return Stream.empty();
        }
        return Stream.of(address.group(2) == null ? HTTPS : Integer.parseInt(address.group(2)));
    }

    private static Set<Integer> reached(World world, String name) {
        return outgoing(world, name)
                .flatMap(rule -> rule.getPorts().stream())
                .map(NetworkSentences::number)
                .collect(Collectors.toSet());
    }

    private static Stream<NetworkPolicyEgressRule> outgoing(World world, String name) {
        var pod = world.pods().get(name);
        return pod == null
                ? Stream.empty()
                : policies(world, pod.getMetadata().getLabels()).stream()
                        .flatMap(policy -> policy.getSpec().getEgress().stream());
    }

    private static Stream<String> beyondTheWall(World world) {
        var site = Application.SITE.process();
        var wanted =
                world.launches().stream()
                        .filter(launch -> launch.name().equals(site))
                        .flatMap(NetworkSentences::ports)
                        .collect(Collectors.toSet());
        return outgoing(world, site)
                .filter(
                        rule ->
                                rule.getTo().isEmpty()
                                        || rule.getPorts().stream()
                                                .map(NetworkSentences::number)
                                                .anyMatch(
                                                        port ->
                                                                port != DNS
                                                                        && !wanted.contains(port)))
                .map(rule -> "to " + rule.getPorts());
    }

    private static Stream<String> openToOthers(World world) {
        var doors = Set.of(Application.SITE.process(), Application.GATEWAY.process());
        return world.all(NetworkPolicy.class).stream()
                .filter(
                        policy ->
                                policy.getSpec().getIngress().stream()
                                        .flatMap(rule -> rule.getFrom().stream())
                                        .anyMatch(NetworkSentences::isOfOthers))
                .filter(policy -> !doors.contains(whose(policy)))
                .map(World::name);
    }

    /** Whoever looks at metrics is none of them. */
    private static boolean isOfOthers(NetworkPolicyPeer peer) {
        var namespaces = peer.getNamespaceSelector();
        return peer.getIpBlock() != null
                || (namespaces != null
                        && !namespaces.getMatchLabels().containsKey("loggia.io/monitoring"));
    }

    private static String whose(NetworkPolicy policy) {
        return String.valueOf(policy.getSpec().getPodSelector().getMatchLabels().get(NAME));
    }
}
