package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployedTest {

    private static final String CONFIGURATION = "files/etc/loggia/config/";
    private static final String SECRETS = "files/etc/loggia/secrets/";

    @TempDir private Path folder = Path.of("");

    private Path launch = Path.of("");
    private Path application = Path.of("");

    @BeforeEach
    void writeLaunch() throws IOException {
        launch = folder.resolve("launches/follow-service");
        application = folder.resolve("follow-service");
        write("environment.properties", "JDK_JAVA_OPTIONS=-XX:+UseSerialGC\n");
        write("pod.properties", "memory=512Mi\n");
        write(CONFIGURATION + "quarkus.http.port", "8080");
        write(CONFIGURATION + "follow.tie.most-follows", "7");
        write(CONFIGURATION + "kafka.security.protocol", "SASL_SSL");
        write(SECRETS + "quarkus.datasource.password.secret", "");
    }

    @Test
    void addressesAndSecretsAreThoseOfThisMachine() {
        deployed().command(application, Path.of("run.jar"));

        assertThat(application.resolve("as-deployed/quarkus.http.port")).hasContent("8182");
        assertThat(application.resolve("as-deployed/quarkus.datasource.password"))
                .content()
                .isNotEmpty();
    }

    @Test
    void restIsTheManifests() {
        deployed().command(application, Path.of("run.jar"));

        assertThat(application.resolve("as-deployed/follow.tie.most-follows")).hasContent("7");
        assertThat(application.resolve("as-deployed/kafka.security.protocol")).doesNotExist();
        assertThat(application.resolve("as-deployed/kafka.bootstrap.servers")).doesNotExist();
    }

    @Test
    void memoryIsThatOfThePod() {
        var command = deployed().command(application, Path.of("run.jar"));

        assertThat(command.environment())
                .containsEntry("JDK_JAVA_OPTIONS", "-XX:+UseSerialGC -XX:MaxRAM=512m");
    }

    @Test
    void secretThatThisMachineLacksIsNamed() throws IOException {
        write(SECRETS + "follow.unheard-of.secret.secret", "");

        assertThatThrownBy(() -> deployed().command(application, Path.of("run.jar")))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("follow.unheard-of.secret in");
    }

    @Test
    void whoHasNoJobMigratesNothing() {
        assertThat(deployed().migration(application, Path.of("run.jar"))).isEmpty();
    }

    private Deployed deployed() {
        var settings = Settings.of(folder, Map.of(), 100);
        return new Deployed(folder.resolve("launches"), Application.FOLLOW, Ground.of(settings));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(launch.resolve(file).getParent());
        Files.writeString(launch.resolve(file), text);
    }
}
