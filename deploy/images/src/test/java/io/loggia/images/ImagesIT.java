package io.loggia.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.local.parts.Place;
import io.loggia.local.testing.RealParts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImagesIT {

    private static final Path REPOSITORY = Place.findRepository();
    private static final String APPLICATION = "follow-service";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private static Path folder;
    private static String printed;
    private static OciImage image;

    @BeforeAll
    static void make() throws IOException {
        printed = made(folder.resolve("one"), APPLICATION);
        image = OciImage.read(folder.resolve("one").resolve(APPLICATION + ".tar"));
    }

    @Test
    void digestIsPrintedAndTheSameTheNextTime() throws IOException {
        made(
                folder.resolve("two"),
                "--base",
                "tar://" + folder.resolve("one/parts/base.tar"),
                APPLICATION);

        OciImage next = OciImage.read(folder.resolve("two").resolve(APPLICATION + ".tar"));

        assertThat(printed).contains(APPLICATION + "   " + image.digest());
        assertThat(next.digest()).isEqualTo(image.digest());
    }

    @Test
    void runsAsNobodyOfTheHostWithTheFlagsOfTheHouse() throws IOException {
        JsonNode config = image.config().required("config");

        assertThat(config.required("User").textValue()).isEqualTo("10001:10001");
        assertThat(words(config.required("Entrypoint")))
                .startsWith("java")
                .contains("-XX:+ExitOnOutOfMemoryError")
                .endsWith("-jar", "/app/quarkus-run.jar");
        assertThat(words(config.required("Env")))
                .contains(
                        "JDK_JAVA_OPTIONS=-XX:MaxRAMPercentage=50 -XX:+UseSerialGC",
                        "QUARKUS_HTTP_HOST=0.0.0.0");
        assertThat(image.config().required("created").textValue())
                .isEqualTo("1970-01-01T00:00:00Z");
        assertThat(config.required("Labels").fieldNames())
                .toIterable()
                .contains(
                        "org.opencontainers.image.title",
                        "org.opencontainers.image.version",
                        "org.opencontainers.image.licenses");
    }

    @Test
    void whatChangesWithEachBuildIsSmallAndLast() throws IOException {
        Map<String, byte[]> layers = image.layers();

        assertThat(layers.keySet())
                .containsExactly(
                        "names",
                        "machine",
                        "java",
                        "writable",
                        "libraries of all",
                        "libraries",
                        "our libraries",
                        "application",
                        "papers");
        assertThat(layers.get("application")).hasSizeLessThan(8_000_000);
        assertThat(layers.get("libraries of all")).hasSizeGreaterThan(10_000_000);
    }

    @Test
    void billListsEveryJarWithItsLicenseAndIsValid() throws IOException {
        String bill = Files.readString(folder.resolve("one").resolve(APPLICATION + ".cdx.json"));
        JsonNode components = JSON.readTree(bill).required("components");
        PackedApplication application = PackedApplication.in(REPOSITORY, APPLICATION);

        assertThat(new JsonParser().validate(bill, BillOfMaterials.VERSION)).isEmpty();
        assertThat(
                        StreamSupport.stream(components.spliterator(), false)
                                .map(component -> component.required("purl").textValue()))
                .containsExactlyElementsOf(
                        application.libraries().keySet().stream()
                                .map(PackedApplication.Artifact::packageUrl)
                                .toList());
        assertThat(components)
                .filteredOn(component -> component.path("licenses").isEmpty())
                .extracting(component -> component.required("group").textValue())
                .allMatch("io.loggia"::equals);
    }

    @Test
    void startsOutOfItsOwnFileSystemAndIsReady() throws Exception {
        ImageProcess.requireRight();
        RealParts parts = new RealParts();
        parts.init(Map.of("module", "images", "parts", "postgres,kafka"));
        try {
            Path root = folder.resolve("root");
            image.unpack(root);
            startAndAsk(root, parts.start());
        } finally {
            parts.stop();
        }
    }

    private static void startAndAsk(Path root, Map<String, String> ground) throws Exception {
        JsonNode config = image.config().required("config");
        String port = freePort();
        Path log = folder.resolve("application.log");
        Process process = ImageProcess.start(root, config, asInCompose(ground, port, root), log);
        try {
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !process.isAlive() || isReady(port));

            assertThat(isReady(port)).as(Files.readString(log)).isTrue();
            if (ImageProcess.isRoot()) {
                assertThat(Files.readString(Path.of("/proc", process.pid() + "", "status")))
                        .contains("Uid:\t10001\t10001")
                        .contains("Gid:\t10001\t10001");
            }
            assertThat(probe(root, config, port)).isZero();
            assertThat(probe(root, config, freePort())).isEqualTo(1);
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(process.exitValue()).as("an orderly end").isEqualTo(143);
    }

    /** What {@code deploy/compose.yaml} tells it, with the addresses of our own parts. */
    private static Map<String, String> asInCompose(
            Map<String, String> ground, String port, Path root) throws IOException {
        Map<String, String> told =
                new HashMap<>(ComposeFile.of(REPOSITORY).environment(APPLICATION));
        told.put("QUARKUS_HTTP_PORT", port);
        told.put("QUARKUS_DATASOURCE_JDBC_URL", ground.get("quarkus.datasource.jdbc.url"));
        told.put("QUARKUS_DATASOURCE_USERNAME", ground.get("quarkus.datasource.username"));
        told.put("KAFKA_BOOTSTRAP_SERVERS", ground.get("kafka.bootstrap.servers"));
        told.put("LOGGIA_PASSPORT_ISSUER_URL", ground.get("loggia.passport-issuer-url"));
        told.put("LOGGIA_KAFKA_TOPIC_PREFIX", ground.get("loggia.kafka.topic-prefix"));
        Path secret = root.resolve(told.get("QUARKUS_CONFIG_LOCATIONS").substring(1));
        Files.createDirectories(secret.getParent());
        Files.writeString(
                secret,
                "quarkus.datasource.password=" + ground.get("quarkus.datasource.password") + "\n");
        return told;
    }

    private static int probe(Path root, JsonNode config, String port) throws Exception {
        return ImageProcess.start(
                        root,
                        config,
                        Map.of(),
                        folder.resolve("probe.log"),
                        "-Xmx16m",
                        "-cp",
                        "/app/probe",
                        "io.loggia.images.probe.Ready",
                        port)
                .waitFor();
    }

    private static boolean isReady(String port) throws InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/q/health/ready");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(address).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private static String made(Path out, String... applications) {
        StringWriter text = new StringWriter();
        CommandLine images = Images.commandLine().setOut(new PrintWriter(text));
        String[] options = {
            "--repository", REPOSITORY.toString(), "--out", out.toString(), "--format", "oci"
        };
        int code =
                images.execute(
                        java.util.stream.Stream.of(options, applications)
                                .flatMap(java.util.Arrays::stream)
                                .toArray(String[]::new));
        assertThat(code).isZero();
        return text.toString();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
    }
}
