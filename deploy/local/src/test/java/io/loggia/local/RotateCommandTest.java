package io.loggia.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.parts.KeyRing;
import io.loggia.local.parts.KeyRingFile;
import io.loggia.local.parts.SessionKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotateCommandTest {

    private static final String REPOSITORY = "loggia.repository";

    @TempDir private Path folder;

    @BeforeEach
    void move() {
        System.setProperty(REPOSITORY, folder.toString());
    }

    @AfterEach
    void moveBack() {
        System.clearProperty(REPOSITORY);
    }

    @Test
    void theOneSecretOfBeforeIsTheFirstKey() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s".repeat(48) + "\n");
        Path keys = folder.resolve("keys.json");

        int code = rotate("sessions", "--file", keys, "--from", secret);

        assertThat(code).isZero();
        assertThat(Files.readString(keys)).contains("\"k\" : \"" + "c3Nz".repeat(16) + "\"");
        assertThat(new KeyRingFile(keys).read().current()).isEqualTo(KeyRing.FIRST);
        assertThat(rotate("sessions", "--file", keys, "--from", secret)).isEqualTo(1);
    }

    @Test
    void fileOfElsewhereIsChangedWhenItsNextKeyIsKnown() throws IOException {
        Path keys = Files.writeString(folder.resolve("keys.json"), SessionKeys.fresh());
        KeyRing before = new KeyRingFile(keys).read();

        assertThat(rotate("sessions", "--file", keys)).isEqualTo(1);
        assertThat(new KeyRingFile(keys).read().current()).isEqualTo(before.current());
        Files.writeString(
                keys, before.text().replaceAll("\"added\" : \"\\d+", "\"added\" : \"1999"));

        assertThat(rotate("sessions", "--file", keys)).isZero();
        assertThat(new KeyRingFile(keys).read().previous()).containsExactly(before.current());
        assertThat(rotate("sessions", "--file", keys, "--drop", before.current())).isEqualTo(1);
        Files.writeString(
                keys,
                Files.readString(keys).replaceAll("\"retired\" : \"\\d+", "\"retired\" : \"1999"));
        assertThat(rotate("sessions", "--file", keys, "--drop", before.current())).isZero();
        assertThat(new KeyRingFile(keys).read().previous()).isEmpty();
        assertThat(folder.resolve(".loggia")).doesNotExist();
    }

    @Test
    void whereNothingIsNothingIsMade() {
        assertThat(rotate("passport")).isEqualTo(1);
        assertThat(rotate("passport", "--file", folder.resolve("none"))).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "passports",
                "passport --from x --file y",
                "sessions --from x",
                "sessions --known-after 0",
                "sessions --known-after x",
                "sessions --known-after 9 --drop x",
                "sessions --from x --file y --drop z"
            })
    void wrongQuestionIsRefused(String words) {
        assertThat(Loggia.run(("rotate " + words).strip().split(" "))).isEqualTo(2);
    }

    private static int rotate(Object... words) {
        String[] all = new String[words.length + 1];
        all[0] = "rotate";
        for (int i = 0; i < words.length; i++) {
            all[i + 1] = words[i].toString();
        }
        return Loggia.run(all);
    }
}
