package io.loggia.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.manifests.policy.Sentence;
import io.loggia.manifests.rendered.Overlay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence notices when it is no longer true: what is broken is one word of an overlay. */
@ExtendWith(NeedsKubectl.class)
class BrokenOverlaysIT {

    /** A sentence by its beginning, and how to make it false. */
    record Break(String sentence, Overlay overlay, String whole, String broken) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    private static final List<Break> BREAKS =
            List.of(
                    new Break(
                            "every container has as much memory",
                            Overlay.DEMO,
                            "memory: 768Mi\n          requests",
                            "memory: 900Mi\n          requests"),
                    new Break(
                            "every container asks for a processor",
                            Overlay.DEMO,
                            "cpu: \"2\"\n            memory: 768Mi",
                            "cpu: \"1\"\n            memory: 768Mi"),
                    new Break(
                            "every image is ours",
                            Overlay.DEMO,
                            "image: loggia/gateway:1.0.0",
                            "image: loggia/gateway:latest"),
                    new Break(
                            "no container may become more than it is",
                            Overlay.DEMO,
                            "readOnlyRootFilesystem: true",
                            "readOnlyRootFilesystem: false"),
                    new Break(
                            "every pod runs as user 10001",
                            Overlay.DEMO,
                            "runAsUser: 10001",
                            "runAsUser: 0"),
                    new Break(
                            "no pod has a token of Kubernetes",
                            Overlay.DEMO,
                            "      automountServiceAccountToken: false\n      containers",
                            "      containers"),
                    new Break(
                            "every pod has a ServiceAccount of its application",
                            Overlay.DEMO,
                            "serviceAccountName: feed-service",
                            "serviceAccountName: default"),
                    new Break(
                            "what a pod may write to is bounded",
                            Overlay.DEMO,
                            "emptyDir:\n          sizeLimit: 256Mi",
                            "emptyDir: {}"),
                    new Break(
                            "every Deployment is probed",
                            Overlay.DEMO,
                            "path: /q/health/live",
                            "path: /q/health/ready"),
                    new Break(
                            "a pod leaves the endpoints",
                            Overlay.DEMO,
                            "terminationGracePeriodSeconds: 60",
                            "terminationGracePeriodSeconds: 10"),
                    new Break(
                            "every Deployment is spread over machines",
                            Overlay.DEMO,
                            "topologyKey: kubernetes.io/hostname",
                            "topologyKey: kubernetes.io/arch"),
                    new Break(
                            "no Deployment takes a pod away",
                            Overlay.DEMO,
                            "maxUnavailable: 0",
                            "maxUnavailable: 1"),
                    new Break(
                            "the Deployments are those that one machine runs",
                            Overlay.DEMO,
                            "kind: Deployment\n"
                                    + "metadata:\n"
                                    + "  labels:\n"
                                    + "    app.kubernetes.io/name: feed-service\n"
                                    + "    app.kubernetes.io/part-of: loggia\n"
                                    + "  name: feed-service",
                            "kind: Deployment\n"
                                    + "metadata:\n"
                                    + "  labels:\n"
                                    + "    app.kubernetes.io/name: feed-service\n"
                                    + "    app.kubernetes.io/part-of: loggia\n"
                                    + "  name: food-service"),
                    new Break(
                            "every Deployment has one Service",
                            Overlay.DEMO,
                            "targetPort: http",
                            "targetPort: https"),
                    new Break(
                            "every Deployment has one PodDisruptionBudget",
                            Overlay.DEMO,
                            "maxUnavailable: 1\n  selector",
                            "maxUnavailable: 2\n  selector"),
                    new Break(
                            "every Deployment grows by one autoscaler",
                            Overlay.PRODUCTION,
                            "  scaleTargetRef:\n    name: feed-service",
                            "  scaleTargetRef:\n    name: follow-service"),
                    new Break(
                            "no Deployment that consumes grows beyond",
                            Overlay.PRODUCTION,
                            "maxReplicaCount: 4",
                            "maxReplicaCount: 5"),
                    new Break(
                            "every application with a database has a Job",
                            Overlay.DEMO,
                            "name: gateway-migration\n  namespace",
                            "name: gate-migration\n  namespace"),
                    new Break(
                            "every route leads to a Service",
                            Overlay.DEMO,
                            "    - name: outward-site\n      port: 8080",
                            "    - name: outward-site\n      port: 8081"),
                    new Break(
                            "the names at the door",
                            Overlay.DEMO,
                            "gateway.origin: https://loggia.example.com",
                            "gateway.origin: https://other.example.com"),
                    new Break(
                            "everything is in the one namespace",
                            Overlay.DEMO,
                            "pod-security.kubernetes.io/enforce: baseline",
                            "pod-security.kubernetes.io/enforce: privileged"),
                    new Break(
                            "nothing of ours is reached",
                            Overlay.DEMO,
                            "  name: default-deny\n"
                                    + "  namespace: loggia\n"
                                    + "spec:\n"
                                    + "  podSelector:\n"
                                    + "    matchLabels:\n"
                                    + "      app.kubernetes.io/part-of: loggia",
                            "  name: default-deny\n"
                                    + "  namespace: loggia\n"
                                    + "spec:\n"
                                    + "  podSelector:\n"
                                    + "    matchLabels:\n"
                                    + "      app.kubernetes.io/part-of: other"),
                    new Break(
                            "every Deployment has a NetworkPolicy of its name",
                            Overlay.DEMO,
                            "    - port: 9000\n      protocol: TCP",
                            "    - port: 9001\n      protocol: TCP"),
                    new Break(
                            "every address in a configuration may be reached",
                            Overlay.PRODUCTION,
                            "valkey.example.com:6379",
                            "valkey.example.com:6380"),
                    new Break(
                            "the public site reaches its database",
                            Overlay.DEMO,
                            "part-of: loggia\n        loggia.io/asks-pictures",
                            "part-of: loggia\n"
                                    + "        loggia.io/asks-kafka: \"true\"\n"
                                    + "        loggia.io/asks-pictures"),
                    new Break(
                            "from outside the cluster one comes",
                            Overlay.DEMO,
                            "loggia.io/edge: \"true\"\n"
                                    + "    ports:\n"
                                    + "    - port: 8080\n"
                                    + "      protocol: TCP\n"
                                    + "  podSelector:\n"
                                    + "    matchLabels:\n"
                                    + "      app.kubernetes.io/name: outward-site",
                            "loggia.io/edge: \"true\"\n"
                                    + "    ports:\n"
                                    + "    - port: 8080\n"
                                    + "      protocol: TCP\n"
                                    + "  podSelector:\n"
                                    + "    matchLabels:\n"
                                    + "      app.kubernetes.io/name: profile-service"),
                    new Break(
                            "every key exists in its application",
                            Overlay.DEMO,
                            "outward.company-name:",
                            "outward.companyname:"),
                    new Break(
                            "every secret is a file",
                            Overlay.DEMO,
                            "quarkus.datasource.username: feed\n",
                            "quarkus.datasource.username: feed\n"
                                    + "  quarkus.datasource.password: open\n"),
                    new Break(
                            "every port that an application listens to",
                            Overlay.DEMO,
                            "quarkus.http.port: \"8080\"",
                            "quarkus.http.port: \"8081\""),
                    new Break(
                            "every file and folder",
                            Overlay.DEMO,
                            "/etc/loggia/trust/postgres.crt",
                            "/etc/loggia/trust/other.crt"),
                    new Break(
                            "no pod migrates when it starts",
                            Overlay.DEMO,
                            "quarkus.flyway.migrate-at-start: \"false\"",
                            "quarkus.flyway.migrate-at-start: \"true\""),
                    new Break(
                            "a Job is told what its application is told",
                            Overlay.DEMO,
                            "QUARKUS_INIT_AND_EXIT",
                            "QUARKUS_INIT_AND_EXITS"),
                    new Break(
                            "databases and brokers are spoken to by TLS",
                            Overlay.DEMO,
                            "kafka.security.protocol: SASL_SSL",
                            "kafka.security.protocol: SASL_PLAINTEXT"),
                    new Break(
                            "the wall has one process on each side",
                            Overlay.DEMO,
                            "loggia.side: site",
                            "loggia.side: inside"),
                    new Break(
                            "the virtual machine leaves half",
                            Overlay.DEMO,
                            "-XX:MaxRAMPercentage=50",
                            "-XX:MaxRAMPercentage=90"),
                    new Break(
                            "the topics made here",
                            Overlay.DEMO,
                            "    max.compaction.lag.ms: 604800000",
                            "    max.compaction.lag.ms: 604800001"),
                    new Break(
                            "the principals made here",
                            Overlay.DEMO,
                            "      - Write",
                            "      - Alter"),
                    new Break(
                            "lag is watched where an application consumes",
                            Overlay.PRODUCTION,
                            "topic: outward-posts",
                            "topic: posts"));

    static Stream<Break> breaks() {
        return BREAKS.stream();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void isNoticed(Break one) {
        var whole = Installations.yaml(one.overlay());
        assertThat(whole).contains(one.whole());

        var world = Installations.world(whole.replace(one.whole(), one.broken()));

        assertThat(sentence(one).violations(world)).isNotEmpty();
    }

    @Test
    void everySentenceIsBroken() {
        assertThat(BREAKS.stream().map(BrokenOverlaysIT::sentence).map(Sentence::text))
                .containsExactlyInAnyOrderElementsOf(
                        Sentence.all().stream().map(Sentence::text).toList());
    }

    private static Sentence sentence(Break one) {
        return Sentence.all().stream()
                .filter(sentence -> sentence.text().startsWith(one.sentence()))
                .findFirst()
                .orElseThrow();
    }
}
