package io.loggia.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.manifests.configuration.Launch;
import io.loggia.manifests.rendered.Overlay;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NeedsKubectl.class)
class ManifestsIT {

    private static final Path README =
            Installations.REPOSITORY.resolve("deploy/kubernetes/README.md");

    @TempDir private Path folder = Path.of("");

    @Test
    void launchIsWhatAPodFinds() {
        int code = run("--launches", folder.toString());

        assertThat(code).isZero();
        assertThat(folder.resolve("feed-service/files/etc/loggia/config/quarkus.http.port"))
                .hasContent("8080");
        assertThat(
                        folder.resolve(
                                "feed-service/files/etc/loggia/secrets/quarkus.datasource.password.secret"))
                .isEmptyFile();
        assertThat(folder.resolve("gateway-migration/environment.properties"))
                .content()
                .contains("QUARKUS_INIT_AND_EXIT=true");
    }

    @Test
    void freshSecretsOfADemoAreAllThatNoOperatorMakes() {
        var secrets = new FreshSecrets(Installations.world(Installations.yaml(Overlay.DEMO)));

        assertThat(secrets.of(Overlay.DEMO))
                .contains("name: \"gateway-passports\"", "name: \"keycloak-people\"")
                .contains("username: \"outward_site\"")
                .doesNotContain("loggia-postgres-ca", "\n  name: \"feed\"");
        assertThat(secrets.of(Overlay.PRODUCTION)).doesNotContain("database", "keycloak");
    }

    @Test
    void everySecretThatIsAskedForIsExplained() throws java.io.IOException {
        var readme = Files.readString(README);

        assertThat(
                        Installations.world(Installations.yaml(Overlay.PRODUCTION))
                                .launches()
                                .stream()
                                .flatMap(launch -> launch.files().values().stream())
                                .filter(Launch.Content.OfSecret.class::isInstance)
                                .map(Launch.Content.OfSecret.class::cast))
                .allSatisfy(
                        secret ->
                                assertThat(readme)
                                        .contains("`" + secret.secret() + "`")
                                        .contains("`" + secret.key() + "`"));
    }

    @Test
    void overlayThatIsNotThereIsAMistakeOfTheCaller() {
        assertThat(run("--secrets", "nowhere")).isEqualTo(2);
    }

    private static int run(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.addAll(java.util.List.of("--repository", Installations.REPOSITORY.toString()));
        return Manifests.run(all.toArray(String[]::new));
    }
}
