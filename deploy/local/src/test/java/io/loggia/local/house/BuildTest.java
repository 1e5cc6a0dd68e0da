package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTest {

    private static final Instant BUILT = Instant.parse("2026-11-21T10:00:00Z");
    private static final List<String> APPLICATIONS =
            List.of(
                    "profile-service",
                    "follow-service",
                    "feed-service",
                    "outward-service",
                    "gateway",
                    "deploy/probe");

    @TempDir private Path repository;

    @BeforeEach
    void layBuiltRepository() throws IOException {
        file("pom.xml");
        file("events/contract/src/main/java/Event.java");
        file("events/delivery/src/main/java/Outbox.java");
        file("libraries/journal/src/main/java/Journal.java");
        for (String application : APPLICATIONS) {
            file(application + "/pom.xml");
            file(application + "/src/main/java/Main.java");
            file(application + "/src/main/openapi/openapi.yaml");
            file(application + "/target/quarkus-app/quarkus-run.jar");
        }
        file("deploy/local/src/main/java/Loggia.java");
        file("deploy/walk/pom.xml");
        file("deploy/walk/src/main/java/Walk.java");
        file("deploy/walk/target/loggia-walk-1.0.0-SNAPSHOT.jar");
    }

    @Test
    void nothingIsStaleThatIsNewerThanItsSources() {
        assertThat(stale()).isEmpty();
    }

    @Test
    void ownSourceMakesOneStale() throws IOException {
        touch("follow-service/src/main/java/Main.java");

        assertThat(stale()).containsExactly("follow-service");
    }

    @Test
    void removedSourceMakesOneStale() throws IOException {
        Files.delete(repository.resolve("feed-service/src/main/java/Main.java"));

        assertThat(stale()).containsExactly("feed-service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events/contract/src/main/java/Event.java",
                "libraries/journal/src/main/java/Journal.java"
            })
    void whatEverybodyHasMakesEverybodyStale(String source) throws IOException {
        touch(source);

        assertThat(stale())
                .containsExactly(
                        "profile-service",
                        "follow-service",
                        "feed-service",
                        "outward-service",
                        "gateway",
                        "deploy/probe",
                        "deploy/walk");
    }

    @Test
    void documentOfAServiceMakesTheGatewayStaleToo() throws IOException {
        touch("profile-service/src/main/openapi/openapi.yaml");

        assertThat(stale()).containsExactly("profile-service", "gateway");
    }

    @Test
    void whatWasNeverBuiltIsStale() throws IOException {
        Files.delete(repository.resolve("gateway/target/quarkus-app/quarkus-run.jar"));

        assertThat(stale()).containsExactly("gateway");
    }

    @Test
    void imagesWaitForTheApplicationsAndNotForTheWalk() throws IOException {
        touch("deploy/walk/src/main/java/Walk.java");
        touch("follow-service/src/main/java/Main.java");

        assertThat(new Build(repository, new Progress(System.out)).staleWith(Build.IMAGES))
                .containsExactly("follow-service", "deploy/images");
    }

    private List<String> stale() {
        return new Build(repository, new Progress(System.out)).staleWith(Build.WALK);
    }

    /** A file as old as its build, and its folders too. */
    private void file(String name) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        for (Path each : Stream.iterate(file, Objects::nonNull, Path::getParent).toList()) {
            if (each.startsWith(repository)) {
                Files.setLastModifiedTime(each, FileTime.from(BUILT));
            }
        }
    }

    private void touch(String name) throws IOException {
        Files.setLastModifiedTime(
                repository.resolve(name), FileTime.from(BUILT.plus(Duration.ofSeconds(5))));
    }
}
