package io.loggia.local.parts;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * S3Proxy: an S3 server over a folder, with two buckets and one key, whose signatures it checks. It
 * begins empty each time; only tests use it.
 */
public record S3Proxy(int port, Secrets secrets) implements Part {

    /** The bucket of the inside. */
    public static final String BUCKET = "pictures";

    /** The bucket of what is shown outside. */
    public static final String OUTWARD_BUCKET = "outward";

    /** The id of the one key. */
    public static final String ACCESS_KEY = "loggia";

    @Override
    public String name() {
        return "s3proxy";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("s3", port);
    }

    @Override
    public Command prepare(Place place) {
        Path folder = place.folder(name());
        Path buckets = folder.resolve("data");
        Path properties = folder.resolve("s3proxy.properties");
        Archives.remove(buckets);
        write(buckets, properties);
        return Command.of(
                List.of(
                        Command.java(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        Artifacts.s3proxy().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        properties.toString()));
    }

    @Override
    public boolean answers() {
        return Ports.accepts(port);
    }

    /** Where it is asked, with the bucket in the path. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The secret of the one key. */
    public String secretKey() {
        return secrets.of(name());
    }

    private void write(Path buckets, Path file) {
        Properties settings = new Properties();
        settings.putAll(
                Map.of(
                        "s3proxy.endpoint",
                        url(),
                        "s3proxy.authorization",
                        "aws-v4",
                        "s3proxy.identity",
                        ACCESS_KEY,
                        "s3proxy.credential",
                        secretKey(),
                        "jclouds.provider",
                        "filesystem-nio2",
                        "jclouds.filesystem.basedir",
                        buckets.toString()));
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
            // A folder within is a bucket, and a public one if others may read it.
            Files.createDirectories(buckets);
            for (String bucket : List.of(BUCKET, OUTWARD_BUCKET)) {
                Files.createDirectory(
                        buckets.resolve(bucket),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
