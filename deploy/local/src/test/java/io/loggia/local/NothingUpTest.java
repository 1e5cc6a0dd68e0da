package io.loggia.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.parts.Place;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs in a repository where nothing runs. */
class NothingUpTest {

    private static final String REPOSITORY = "loggia.repository";

    @TempDir private Path repository;

    @BeforeEach
    void move() {
        System.setProperty(REPOSITORY, repository.toString());
    }

    @AfterEach
    void moveBack() {
        System.clearProperty(REPOSITORY);
    }

    @Test
    void doctorEndsWithOneAndMakesNothing() throws Exception {
        int code = Loggia.run("doctor");

        assertThat(code).isEqualTo(1);
        assertThat(repository.resolve(".loggia/run/installation.json")).doesNotExist();
    }

    @Test
    void statusOfNothingIsNotWell() {
        assertThat(Loggia.run("status")).isEqualTo(1);
        assertThat(Loggia.run("status", "gateway")).isEqualTo(2);
    }

    @Test
    void resetForgetsDataAndKeepsPrograms() throws Exception {
        Files.createDirectories(repository.resolve(".loggia/run/postgres"));
        Files.createDirectories(repository.resolve(".loggia/run-8280/postgres"));
        Files.createDirectories(repository.resolve(".loggia/cache/postgres-18.6.0"));

        int code = Loggia.run("reset");

        assertThat(code).isZero();
        assertThat(repository.resolve(".loggia")).isDirectoryNotContaining("glob:**run*");
        assertThat(repository.resolve(".loggia/cache/postgres-18.6.0")).exists();
    }

    @Test
    void resetRefusesWhileSomebodyHoldsTheInstallation() throws Exception {
        Place place = Place.named(repository, "run");
        Path lock = place.folder("lock").resolve("lock");
        Process holder = holderOf(lock);

        int code = Loggia.run("reset");

        holder.destroyForcibly().waitFor();
        assertThat(code).isEqualTo(1);
        assertThat(lock).exists();
    }

    @Test
    void upNamesTakenPortsBeforeAnythingStarts() throws Exception {
        try (ServerSocket one = listening();
                ServerSocket other = listening()) {
            List<String> words =
                    LauncherProcess.run(
                            repository,
                            Map.of(
                                    "LOGGIA_PORT_GATEWAY", "" + one.getLocalPort(),
                                    "LOGGIA_PORT_KAFKA_SASL", "" + other.getLocalPort()),
                            "up",
                            "--port-offset",
                            "7000");

            assertThat(words)
                    .contains(
                            "Port %d is taken: it is for gateway (LOGGIA_PORT_GATEWAY)"
                                    .formatted(one.getLocalPort()),
                            "Port %d is taken: it is for kafka (LOGGIA_PORT_KAFKA_SASL)"
                                    .formatted(other.getLocalPort()))
                    .noneMatch(line -> line.contains("ready in"))
                    .endsWith("ended with 1");
        }
    }

    @Test
    void nothingIsReplayedWhereNothingRuns() {
        assertThat(Loggia.run("replay", "posts")).isEqualTo(1);
        assertThat(Loggia.run("replay", "posts", "--to", "published-posts")).isEqualTo(1);
    }

    @Test
    void replayOfWhatThereIsNotIsAskedWrongly() {
        assertThat(Loggia.run("replay")).isEqualTo(2);
        assertThat(Loggia.run("replay", "likes")).isEqualTo(2);
        assertThat(Loggia.run("replay", "posts", "--to", "follows")).isEqualTo(2);
    }

    @Test
    void nothingIsParkedWhereNothingRuns() {
        assertThat(Loggia.run("dlq", "list")).isEqualTo(1);
        assertThat(Loggia.run("dlq", "show", "posts", "0", "0")).isEqualTo(1);
        assertThat(Loggia.run("dlq", "retry", "posts", "0", "0")).isEqualTo(1);
    }

    @Test
    void deadLettersAreAskedForWrongly() {
        assertThat(Loggia.run("dlq")).isEqualTo(2);
        assertThat(Loggia.run("dlq", "show", "posts", "0")).isEqualTo(2);
        assertThat(Loggia.run("dlq", "show", "posts", "one", "0")).isEqualTo(2);
        assertThat(Loggia.run("dlq", "retry", "posts")).isEqualTo(2);
        assertThat(Loggia.run("dlq", "retry", "posts", "0")).isEqualTo(2);
        assertThat(Loggia.run("dlq", "retry", "posts", "0", "0", "--all")).isEqualTo(2);
    }

    @Test
    void nothingIsBackedUpWhereNothingRuns() {
        assertThat(Loggia.run("backup", "kept")).isEqualTo(1);
        assertThat(Loggia.run("backup", "--end")).isEqualTo(1);
        assertThat(Loggia.run("restore", repository.resolve("kept").toString())).isEqualTo(1);
        assertThat(repository.resolve("kept")).doesNotExist();
    }

    @Test
    void backupsAreAskedForWrongly() {
        assertThat(Loggia.run("backup")).isEqualTo(2);
        assertThat(Loggia.run("backup", "kept", "--end")).isEqualTo(2);
        assertThat(Loggia.run("restore")).isEqualTo(2);
        assertThat(Loggia.run("restore", "kept", "--until", "yesterday")).isEqualTo(2);
        assertThat(Loggia.run("rebuild")).isEqualTo(2);
        assertThat(Loggia.run("rebuild", "posts")).isEqualTo(2);
        assertThat(Loggia.run("drill")).isEqualTo(2);
    }

    @Test
    void restoreRefusesWhileSomebodyHoldsTheInstallation() throws Exception {
        Process holder = holderOf(Place.named(repository, "run").folder("lock").resolve("lock"));

        int code = Loggia.run("restore", repository.toString());

        holder.destroyForcibly().waitFor();
        assertThat(code).isEqualTo(1);
    }

    @Test
    void drillTakesNobodysInstallation() throws Exception {
        Path somebodys = Files.createDirectories(repository.resolve(".loggia/run/postgres"));

        assertThat(Loggia.run("drill", "restore")).isEqualTo(1);
        assertThat(somebodys).exists();
    }

    @Test
    void partOfNothingCannotBeStopped() {
        assertThat(Loggia.run("part", "stop", "kafka")).isEqualTo(1);
    }

    private static ServerSocket listening() throws Exception {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /** A process of its own, since a lock is the whole JVM's. */
    private static Process holderOf(Path lock) throws Exception {
        Process holder = LauncherProcess.start(LockHolder.class, lock.toString());
        assertThat(holder.getInputStream().read()).isEqualTo('.');
        return holder;
    }
}
