package io.loggia.local.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Keycloak with one realm, imported when its text is new: people's sessions and passwords are then
 * as the realm says, their subjects stay. It is built once for all installations of a repository.
 */
public record Keycloak(int port, String realm) implements Part {

    /** Its work here is to start; what the second compiler makes of it comes too late. */
    private static final String FIRST_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

    private static final List<String> BUILD =
            List.of(
                    "build",
                    "--db=dev-file",
                    "--cache=local",
                    "--features-disabled=kerberos,ciba,par,organization,workflows,impersonation");

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("http", port);
    }

    @Override
    public Command prepare(Place place) {
        Path built = built(place);
        Path home = home(place);
        Archives.once(home, folder -> lay(folder, built));
        return command(built, home, cache(place).options());
    }

    @Override
    public boolean answers() {
        return HttpAnswer.isOk(issuer() + "/.well-known/openid-configuration");
    }

    /** The realm's address, which is the issuer in its tokens. */
    public String issuer() {
        return url() + "/realms/loggia";
    }

    /** Where its database is: realm, people, keys. To be copied only while it does not run. */
    public Path data(Place place) {
        return home(place).resolve("data");
    }

    /** Where its own pages are. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Makes every start to come a fast one: builds it, and fills its start-up cache; a minute. */
    public static void makeReady(Place place) {
        Path built = built(place);
        Keycloak trial = new Keycloak(Ports.free(), "{\"realm\": \"loggia\", \"enabled\": true}");
        Path home = place.cached("keycloak-trial-" + ProcessHandle.current().pid());
        cache(place)
                .train(
                        options -> {
                            Archives.once(home, folder -> trial.lay(folder, built));
                            return trial.command(built, home, options);
                        },
                        trial::answers,
                        place.cached("keycloak-trial.log"));
        Archives.remove(home);
    }

    /** Whether that has been done. */
    public static boolean isReady(Place place) {
        Path archive = Artifacts.named("keycloak-quarkus-dist");
        return Files.exists(place.cached(buildOf(archive))) && cache(place).isTrained();
    }

    /** The program with its one-off build, which whoever is first makes. */
    private static Path built(Place place) {
        Path archive = Artifacts.named("keycloak-quarkus-dist");
        return Archives.once(
                place.cached(buildOf(archive)),
                folder -> {
                    Archives.unpackZip(archive, folder);
                    List<String> words = new ArrayList<>();
                    words.add(folder.resolve("bin/kc.sh").toString());
                    words.addAll(BUILD);
                    new Command(words, Map.of("JAVA_OPTS_APPEND", FIRST_COMPILER_ALONE))
                            .run(folder.resolve("build.log"));
                });
    }

    /** Another version, or other words to build it by, is another build. */
    private static String buildOf(Path archive) {
        return "keycloak-%s-%08x".formatted(Artifacts.version(archive), BUILD.hashCode());
    }

    private static StartUpCache cache(Place place) {
        return new StartUpCache(place, buildOf(Artifacts.named("keycloak-quarkus-dist")));
    }

    /** A home of its own (data, the realm to import) around the program that all share. */
    private void lay(Path folder, Path built) throws IOException {
        for (String shared : List.of("lib", "conf", "providers", "themes")) {
            Files.createSymbolicLink(folder.resolve(shared), built.resolve(shared));
        }
        Path imports = Files.createDirectories(folder.resolve("data/import"));
        Files.writeString(imports.resolve("loggia-realm.json"), realm);
    }

    /** What kc.sh would run, as a process that is ours to end and with a small collector. */
    private Command command(Path built, Path home, List<String> options) {
        return Command.of(
                Stream.of(
                                List.of(Command.java()),
                                options,
                                List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC"),
                                List.of(FIRST_COMPILER_ALONE),
                                List.of("-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError"),
                                opens(),
                                List.of(
                                        "-Dkc.home.dir=" + home,
                                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                                        "-Dpicocli.disable.closures=true",
                                        "-Duser.language=en",
                                        "-cp",
                                        built.resolve("lib/quarkus-run.jar").toString(),
                                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"),
                                List.of(
                                        "start",
                                        "--optimized",
                                        "--cache=local",
                                        "--import-realm",
                                        "--http-enabled=true",
                                        "--http-host=localhost",
                                        "--http-port=" + port,
                                        "--hostname=" + url()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> opens() {
        return Stream.concat(
                        Stream.of("util", "util.concurrent", "security", "lang")
                                .map(name -> "--add-opens=java.base/java." + name + "=ALL-UNNAMED"),
                        Stream.of("--enable-native-access=ALL-UNNAMED"))
                .toList();
    }

    private Path home(Place place) {
        return place.folder(name()).resolve("realm-" + fingerprint());
    }

    private String fingerprint() {
        CRC32 sum = new CRC32();
        sum.update(realm.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
