package io.loggia.local.house;

import io.loggia.local.parts.Command;
import io.loggia.local.parts.HttpAnswer;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Program;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** An application as a process, run from a copy of what its build left. */
record ApplicationProgram(Application application, Ground ground) implements Program {

    private static final String JAR = "quarkus-run.jar";

    @Override
    public String name() {
        return application.process();
    }

    @Override
    public Map<String, Integer> ports() {
        PortPlan ports = ground.settings().ports();
        int http = ports.of(application.door());
        return application.metricsDoor() == application.door()
                ? Map.of("http", http)
                : Map.of("http", http, "management", ports.of(application.metricsDoor()));
    }

    @Override
    public Command prepare(Place place) {
        Path folder = place.folder(name());
        Path copy = folder.resolve("quarkus-app");
        Path built = place.repository().resolve(application.module()).resolve("target/quarkus-app");
        FileTree.replace(built, copy);
        return ground.settings()
                .elsewhere(Settings.LAUNCHES)
                .map(launches -> new Deployed(Path.of(launches), application, ground))
                .map(deployed -> asDeployed(deployed, folder, copy.resolve(JAR)))
                .orElseGet(() -> ofThisMachine(folder, copy.resolve(JAR)));
    }

    /** Its Job comes first. */
    private Command asDeployed(Deployed deployed, Path folder, Path jar) {
        deployed.migration(folder, jar)
                .ifPresent(migration -> migration.run(folder.resolve("migration.log")));
        return deployed.command(folder, jar);
    }

    private Command ofThisMachine(Path folder, Path jar) {
        Path configuration = folder.resolve("application.properties");
        write(configuration);
        return new Command(
                List.of(
                        Command.java(),
                        application == Application.PROBE ? "-Xms16m" : "-Xms64m",
                        application == Application.PROBE ? "-Xmx48m" : "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.toString()),
                Map.of("QUARKUS_CONFIG_LOCATIONS", configuration.toUri().toString()));
    }

    @Override
    public boolean answers() {
        return HttpAnswer.isOk(
                ground.settings().ports().url(application.door()) + "/q/health/ready");
    }

    /** In a file that only its owner may read, since a command line is seen by everybody. */
    private void write(Path file) {
        Properties told = new Properties();
        told.putAll(application.configuration(ground));
        try {
            Files.deleteIfExists(file);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(file)) {
                told.store(writer, null);
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
