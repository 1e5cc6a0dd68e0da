package io.loggia.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.parts.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell script {@code loggia}, in a repository where the launcher is built and Java is a word.
 */
class LauncherScriptTest {

    private static final String PATH = "/usr/bin:/bin";

    @TempDir private Path folder;
    private Path repository;

    private record Outcome(int code, String output) {}

    @BeforeEach
    void layRepository() throws IOException {
        repository = Files.createDirectories(folder.resolve("a clone"));
        Files.copy(
                Place.findRepository().resolve("loggia"),
                repository.resolve("loggia"),
                StandardCopyOption.COPY_ATTRIBUTES);
        for (String source : new String[] {"pom.xml", "deploy/pom.xml", "deploy/parts/pom.xml"}) {
            put(source, "");
        }
        put("deploy/local/pom.xml", "");
        put("deploy/local/src/main/Source.java", "");
        put("deploy/parts/target/loggia-parts-1.0.0-SNAPSHOT.jar", "");
        put("deploy/local/target/launcher.classpath", "/lib/one.jar:/lib/loggia-parts.jar");
        put("deploy/local/target/loggia-local-1.0.0-SNAPSHOT.jar", "");
    }

    @Test
    void takesJavaHomeIfItIsOne() throws Exception {
        Path jdk = jdk("elsewhere/jdk", "25.0.1");

        Outcome outcome = loggia(Map.of("JAVA_HOME", jdk.toString()));

        assertThat(outcome.output()).contains("run by " + jdk).doesNotContain("looking elsewhere");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void saysAWordIfJavaHomeIsNoneAndLooksInTheUsualPlaces() throws Exception {
        Path old = jdk("old/jdk", "17.0.9");
        Path jdk = jdk("places/temurin", "25");

        Outcome outcome =
                loggia(
                        Map.of(
                                "JAVA_HOME",
                                old.toString(),
                                "LOGGIA_JDK_PLACES",
                                folder.resolve("places").toString()));

        assertThat(outcome.output())
                .contains("JAVA_HOME is " + old + ", which is no JDK 25")
                .contains("run by " + jdk);
    }

    @Test
    void looksOnThePathLast() throws Exception {
        Path jdk = jdk("on the path/jdk", "25.0.3");

        Outcome outcome = loggia(Map.of("LOGGIA_JDK_PLACES", "", "PATH", jdk + "/bin:" + PATH));

        assertThat(outcome.output()).contains("run by " + jdk);
    }

    @Test
    void saysWhatToDoIfThereIsNone() throws Exception {
        jdk("places/newer", "26.0.1");
        jdk("places/older", "2.5");

        Outcome outcome = loggia(Map.of("LOGGIA_JDK_PLACES", folder.resolve("places").toString()));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("Loggia needs a JDK 25")
                .contains("JAVA_HOME=/path/to/jdk-25 ./loggia doctor");
    }

    @Test
    void givesItsJdkToEveryChildAndRunsFromCopies() throws Exception {
        Path jdk = jdk("places/temurin", "25");

        Outcome outcome = loggia(Map.of("LOGGIA_JDK_PLACES", folder.resolve("places").toString()));

        assertThat(outcome.output())
                .contains("JAVA_HOME=" + jdk)
                .contains("PATH=" + jdk + "/bin:")
                .contains("/.loggia/launcher/")
                .contains("/local.jar:")
                .contains("/lib/one.jar")
                .doesNotContain("/lib/loggia-parts.jar")
                .endsWith("io.loggia.local.Loggia doctor\n");
    }

    private Outcome loggia(Map<String, String> environment) throws Exception {
        ProcessBuilder script =
                new ProcessBuilder(repository.resolve("loggia").toString(), "doctor")
                        .redirectErrorStream(true);
        script.environment().clear();
        script.environment().putAll(new TreeMap<>(Map.of("PATH", PATH, "HOME", folder.toString())));
        script.environment().put("LOGGIA_JDK_PLACES", "");
        script.environment().putAll(environment);
        Process process = script.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    /** A folder that says of itself that it is a JDK; its java tells how it was called. */
    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        program(
                jdk.resolve("bin/java"),
                """
                #!/bin/sh
                echo "run by %s"
                echo "JAVA_HOME=$JAVA_HOME"
                echo "PATH=$PATH"
                echo "$*"
                """
                        .formatted(jdk));
        program(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void put(String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
