package io.loggia.manifests.policy;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of the names that people type, where they lead, and the namespace that all is in. */
final class DoorSentences {

    private DoorSentences() {}

    static List<Sentence> all() {
        return List.of(
                new Sentence(
                        "every route leads to a Service and a port of it",
                        DoorSentences::lostRoutes),
                new Sentence(
                        "the names at the door are those that the applications were told",
                        DoorSentences::wrongNames),
                new Sentence(
                        "everything is in the one namespace, which is held to Pod Security",
                        DoorSentences::elsewhere));
    }

    private static Stream<String> lostRoutes(World world) {
        return ourRoutes(world)
                .filter(
                        route ->
                                !route.getSpec().getRules().stream()
                                        .flatMap(rule -> rule.getBackendRefs().stream())
                                        .allMatch(to -> isThere(world, to.getName(), to.getPort())))
                .map(World::name);
    }

    private static boolean isThere(World world, String service, Integer wanted) {
        return world.all(Service.class).stream()
                .filter(one -> World.name(one).equals(service))
                .flatMap(one -> one.getSpec().getPorts().stream())
                .anyMatch(port -> port.getPort().equals(wanted));
    }

    /** An operator's Service is made by that operator. */
    private static Stream<HTTPRoute> ourRoutes(World world) {
        var operators =
                world.all(GenericKubernetesResource.class).stream()
                        .filter(one -> one.getKind().equals("Keycloak"))
                        .map(one -> World.name(one) + "-service")
                        .toList();
        return world.all(HTTPRoute.class).stream()
                .filter(
                        route ->
                                route.getSpec().getRules().stream()
                                        .flatMap(rule -> rule.getBackendRefs().stream())
                                        .noneMatch(to -> operators.contains(to.getName())));
    }

    private static Stream<String> wrongNames(World world) {
        return world.launches().stream()
                .flatMap(
                        launch ->
                                Stream.of(
                                                "gateway.origin",
                                                "feed.digest.gateway-url",
                                                "outward.site-url",
                                                "probe.gateway")
                                        .flatMap(key -> launch.said(key).stream())
                                        .filter(said -> !hosts(world).contains(said))
                                        .map(said -> launch.name() + " was told " + said));
    }

    private static Set<String> hosts(World world) {
        return world.all(HTTPRoute.class).stream()
                .flatMap(route -> route.getSpec().getHostnames().stream())
                .map(host -> "https://" + host)
                .collect(Collectors.toSet());
    }

    private static Stream<String> elsewhere(World world) {
        var namespaces = world.all(Namespace.class);
        var levels = Set.of("baseline", "restricted");
        var unheld =
                namespaces.stream()
                        .filter(
                                one ->
                                        !levels.contains(
                                                one.getMetadata()
                                                        .getLabels()
                                                        .get("pod-security.kubernetes.io/enforce")))
                        .map(World::name);
        var strays =
                world.everything().stream()
                        .filter(one -> !(one instanceof Namespace))
                        .filter(
                                one ->
                                        namespaces.stream()
                                                .map(World::name)
                                                .noneMatch(
                                                        name ->
                                                                name.equals(
                                                                        one.getMetadata()
                                                                                .getNamespace())))
                        .map(one -> one.getKind() + " " + World.name(one));
        return Stream.concat(unheld, strays);
    }
}
