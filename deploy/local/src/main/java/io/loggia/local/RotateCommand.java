package io.loggia.local;

import static java.util.Objects.requireNonNull;

import io.loggia.local.house.GatewayKeys;
import io.loggia.local.house.Installation;
import io.loggia.local.house.Rotation;
import io.loggia.local.house.SealedSessions;
import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.KeyRingFile;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.ProcessLock;
import io.loggia.local.parts.SessionKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes the gateway's keys, and logs nobody out. */
@Command(
        name = "rotate",
        description = "Has the gateway use its next key, and makes another.",
        mixinStandardHelpOptions = true)
final class RotateCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Parameters(
            paramLabel = "WHAT",
            description = "passport: what services trust; sessions: what seals log-ins.")
    private KeyKind kind = KeyKind.PASSPORT;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "A copy of the file, of an installation that is not on this machine.")
    private @Nullable Path file;

    @Option(
            names = "--known-after",
            paramLabel = "SECONDS",
            description = "How long it takes a changed file to be known everywhere (30; 180).")
    private @Nullable Integer knownAfter;

    @Option(names = "--drop", paramLabel = "ID", description = "Takes a key out that was in use.")
    private @Nullable String dropped;

    @Option(
            names = "--from",
            paramLabel = "SECRET",
            description = "Makes FILE, out of a file with the one secret that seals sessions now.")
    private @Nullable Path secret;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (secret != null && (kind != KeyKind.SESSIONS || file == null || dropped != null)) {
            throw wrong("--from goes with sessions and --file");
        }
        if (knownAfter != null && (knownAfter < 1 || dropped != null || secret != null)) {
            throw wrong(
                    "--known-after is a number of seconds, and goes with neither of the others");
        }
        Place place = options.settings().place();
        if (file != null) {
            return change(place);
        }
        if (Files.notExists(place.home())) {
            throw new PartFailure("There is no installation here: ./loggia up");
        }
        return ProcessLock.whileHeld(
                place.folder("lock").resolve("rotate"), "these keys", () -> change(place));
    }

    private int change(Place place) {
        if (secret != null) {
            return begin(secret, new KeyRingFile(requireNonNull(file)));
        }
        Path keys = file == null ? GatewayKeys.of(place, kind) : file;
        Rotation rotation = new Rotation(kind, new KeyRingFile(keys), Clock.systemUTC());
        Rotation.Outcome outcome =
                dropped == null
                        ? rotation.rotate(knownAfter())
                        : rotation.drop(dropped, knownAfter(), rowsOf(place, dropped));
        System.out.println(outcome.words());
        return outcome.changed() ? 0 : 1;
    }

    private static int begin(Path secret, KeyRingFile file) {
        if (Files.exists(file.path())) {
            throw new PartFailure(file.path() + " is there already");
        }
        try {
            file.write(SessionKeys.ofSecret(Files.readString(secret).strip()));
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + secret + ": " + e.getMessage(), e);
        }
        System.out.println(file.path() + ": the secret seals as " + file.read().current());
        return 0;
    }

    private Duration knownAfter() {
        if (knownAfter != null) {
            return Duration.ofSeconds(knownAfter);
        }
        return file == null ? Rotation.HERE : Rotation.ELSEWHERE;
    }

    /** Of another installation nothing is known. */
    private OptionalLong rowsOf(Place place, String id) {
        if (kind == KeyKind.PASSPORT || file != null) {
            return OptionalLong.empty();
        }
        Installation running =
                Installation.find(place)
                        .orElseThrow(() -> new PartFailure("Nothing is up here: ./loggia up"));
        return OptionalLong.of(
                new SealedSessions(requireNonNull(running.databases().get("gateway"))).with(id));
    }

    private ParameterException wrong(String words) {
        return new ParameterException(requireNonNull(spec).commandLine(), words);
    }
}
