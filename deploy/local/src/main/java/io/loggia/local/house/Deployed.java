package io.loggia.local.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loggia.local.parts.Command;
import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a pod of {@code deploy/kubernetes} finds, written by {@code ./loggia manifests --launches},
 * with the addresses and secrets of this machine in place of the cluster's. What a manifest does
 * not say is not said here either, so that an application starts only if the manifests are enough.
 */
record Deployed(Path launches, Application application, Ground ground) {

    private static final String CONFIGURATION = "files/etc/loggia/config";
    private static final String SECRETS = "files/etc/loggia/secrets";
    private static final String SECRET = ".secret";
    private static final String LOCATIONS = "SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS";
    private static final String JAVA_OPTIONS = "JDK_JAVA_OPTIONS";

    /** This machine has no TLS, no buckets, and a mailbox that asks nobody who they are. */
    private static final Pattern NOT_HERE =
            Pattern.compile(
                    "kafka\\.(security|sasl|ssl)\\..*|quarkus\\.redis\\.(tls\\..*|password)|quarkus\\.mailer\\..*"
                            + "|(feed|outward)\\.media\\.s3\\..*|quarkus\\.oidc\\.authentication\\.force-redirect-https-scheme");

    /** In place of those, and what only a machine for trying has: a demo company, and haste. */
    private static final Pattern ONLY_HERE =
            Pattern.compile(
                    "(feed|outward)\\.media\\..*|quarkus\\.mailer\\..*|feed\\.(webhook|push)\\..*|gateway\\.throttle\\..*"
                            + "|profile\\.people\\.issuer-of-source\\..*");

    /** How to run its Job, if it has one. */
    Optional<Command> migration(Path folder, Path jar) {
        Path job = launches.resolve(application.process() + "-migration");
        return Files.isDirectory(job)
                ? Optional.of(command(job, folder.resolve("as-migrated"), jar))
                : Optional.empty();
    }

    /** How to run its Deployment. */
    Command command(Path folder, Path jar) {
        return command(launches.resolve(application.process()), folder.resolve("as-deployed"), jar);
    }

    private Command command(Path launch, Path folder, Path jar) {
        Map<String, String> told = told(launch);
        FileTree.remove(folder);
        told.forEach((key, value) -> write(folder.resolve(key), value));
        Map<String, String> environment = new HashMap<>();
        properties(launch.resolve("environment.properties"))
                .forEach((name, value) -> environment.put(name.toString(), value.toString()));
        environment.put(LOCATIONS, folder.toString());
        // A cluster holds a pod to its memory; here the virtual machine is told of it.
        environment.merge(JAVA_OPTIONS, "-XX:MaxRAM=" + memory(launch), "%s %s"::formatted);
        return new Command(List.of(Command.java(), "-jar", jar.toString()), environment);
    }

    /** Its keys, with the values that this machine has for them. */
    private Map<String, String> told(Path launch) {
        Map<String, String> here = here();
        Map<String, String> told = new TreeMap<>();
        for (Path file : files(launch.resolve(CONFIGURATION))) {
            String key = file.getFileName().toString();
            if (!NOT_HERE.matcher(key).matches()) {
                told.put(key, Optional.ofNullable(here.get(key)).orElseGet(() -> read(file)));
            }
        }
        for (Path file : files(launch.resolve(SECRETS))) {
            String name = file.getFileName().toString();
            String key = name.substring(0, name.length() - SECRET.length());
            if (!NOT_HERE.matcher(key).matches()) {
                told.put(key, Optional.ofNullable(here.get(key)).orElseThrow(() -> without(key)));
            }
        }
        here.forEach(
                (key, value) -> {
                    if (ONLY_HERE.matcher(key).matches()) {
                        told.put(key, value);
                    }
                });
        return told;
    }

    private Map<String, String> here() {
        Map<String, String> here = new HashMap<>(application.configuration(ground));
        here.put("gateway.origin", ground.settings().ports().url(Door.GATEWAY));
        return here;
    }

    private PartFailure without(String key) {
        return new PartFailure(
                "%s is to find %s in a Secret, for which this machine has no value"
                        .formatted(application.process(), key));
    }

    /** {@code 512Mi} is {@code 512m} to a virtual machine. */
    private static String memory(Path launch) {
        return properties(launch.resolve("pod.properties"))
                .getProperty("memory", "512Mi")
                .replace("Mi", "m")
                .replace("Gi", "g");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + folder + ": ./loggia manifests --launches", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + file, e);
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + file + ": ./loggia manifests --launches", e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + file, e);
        }
    }
}
