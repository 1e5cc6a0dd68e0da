package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.KeyRing;
import io.loggia.local.parts.KeyRingFile;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.SessionKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {

    private static final Duration KNOWN = Duration.ofSeconds(30);
    private static final OptionalLong NONE = OptionalLong.of(0);

    @TempDir private Path folder;
    private KeyRingFile file;
    private Instant made;

    @BeforeEach
    void make() {
        file = new KeyRingFile(SessionKeys.in(folder, Optional.of("s".repeat(48))));
        made = Instant.now();
    }

    @Test
    void nextKeyIsUsedAndAnotherIsTheNext() throws IOException {
        KeyRing before = file.read();

        Rotation.Outcome outcome = after(KNOWN).rotate(KNOWN);

        KeyRing ring = file.read();
        assertThat(outcome.changed()).isTrue();
        assertThat(outcome.words()).startsWith(before.next().orElseThrow() + " seals from now on");
        assertThat(ring.current()).isEqualTo(before.next().orElseThrow());
        assertThat(ring.previous()).containsExactly(KeyRing.FIRST);
        assertThat(ring.next()).isPresent().isNotEqualTo(before.next());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining("glob:**session-keys.json");
        assertThat(folder).isDirectoryNotContaining("glob:**.keys*");
    }

    @Test
    void keyThatMayNotBeKnownYetIsNotUsed() {
        String before = file.read().text();

        Rotation.Outcome outcome = after(Duration.ofSeconds(9)).rotate(KNOWN);

        assertThat(outcome.changed()).isFalse();
        assertThat(outcome.words()).matches("Not now: .*; again in 2[012] s");
        assertThat(file.read().text()).isEqualTo(before);
    }

    @Test
    void whatNobodyNeedsIsDroppedWithTheNextChange() {
        after(KNOWN).rotate(KNOWN);
        String second = file.read().current();

        after(Duration.ofHours(20)).rotate(KNOWN);
        assertThat(file.read().previous()).containsExactly(KeyRing.FIRST, second);
        Rotation.Outcome outcome = after(Duration.ofHours(25)).rotate(KNOWN);

        assertThat(outcome.words()).endsWith("dropped: " + KeyRing.FIRST);
        assertThat(file.read().previous()).hasSize(2).startsWith(second);
    }

    @Test
    void keyThatRowsNeedIsNotDropped() {
        after(KNOWN).rotate(KNOWN);
        Rotation later = after(KNOWN.multipliedBy(2));

        assertThat(later.drop(KeyRing.FIRST, KNOWN, OptionalLong.of(7)).words())
                .contains("seals 7 sessions still");
        assertThat(file.read().previous()).containsExactly(KeyRing.FIRST);
        assertThat(later.drop(KeyRing.FIRST, KNOWN, NONE).changed()).isTrue();
        assertThat(file.read().previous()).isEmpty();
    }

    @Test
    void keyThatAGatewayMayUseStillIsNotDropped() {
        after(KNOWN).rotate(KNOWN);

        assertThat(after(KNOWN).drop(KeyRing.FIRST, KNOWN, NONE).words())
                .startsWith("Not now: what first seals may be needed until ");
        assertThat(
                        after(KNOWN.plusMinutes(7))
                                .drop(KeyRing.FIRST, KNOWN, OptionalLong.empty())
                                .changed())
                .isFalse();
        assertThat(
                        after(KNOWN.multipliedBy(2).plusMinutes(7))
                                .drop(KeyRing.FIRST, KNOWN, OptionalLong.empty())
                                .changed())
                .isTrue();
    }

    @Test
    void keyInUseOrToBeUsedIsNeverDropped() {
        KeyRing ring = file.read();

        assertThatThrownBy(() -> after(KNOWN).drop(ring.current(), KNOWN, NONE))
                .isInstanceOf(PartFailure.class);
        assertThatThrownBy(() -> after(KNOWN).drop(ring.next().orElseThrow(), KNOWN, NONE))
                .isInstanceOf(PartFailure.class);
        assertThatThrownBy(() -> after(KNOWN).drop("../x", KNOWN, NONE))
                .isInstanceOf(PartFailure.class);
    }

    @Test
    void passportKeyIsNotDroppedWhilePassportsOfItAreGood() throws IOException {
        Files.writeString(file.path(), "{\"keys\":[{\"kid\":\"current\"},{\"kid\":\"next\"}]}");
        rotation(made, KeyKind.PASSPORT).rotate(KNOWN);

        Rotation soon = rotation(made.plusSeconds(60), KeyKind.PASSPORT);
        Rotation later = rotation(made.plusSeconds(301), KeyKind.PASSPORT);

        assertThat(soon.drop("current", KNOWN, OptionalLong.empty()).words())
                .contains("what current signs may be needed until");
        assertThat(later.drop("current", KNOWN, OptionalLong.empty()).changed()).isTrue();
        assertThat(file.read().current()).isEqualTo("next");
    }

    @Test
    void fileOfOneKeyGetsANextKeyFirst() throws IOException {
        Files.writeString(file.path(), "{\"keys\":[{\"kid\":\"current\"}]}");

        Rotation.Outcome outcome = rotation(made, KeyKind.SESSIONS).rotate(KNOWN);

        assertThat(outcome.words()).contains("current seals still", "again in 30 s");
        assertThat(file.read().current()).isEqualTo("current");
        assertThat(rotation(made, KeyKind.SESSIONS).rotate(KNOWN).changed()).isFalse();
        assertThat(after(KNOWN).rotate(KNOWN).changed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"keys\":7}",
                "{\"keys\":[]}",
                "{\"current\":\"x\",\"keys\":[{\"kid\":\"current\"}]}"
            })
    void whatIsNoFileOfKeysIsLeftAlone(String text) throws IOException {
        Files.writeString(file.path(), text);

        assertThatThrownBy(() -> after(KNOWN).rotate(KNOWN))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("no file of keys");
        assertThat(file.path()).hasContent(text);
    }

    @Test
    void linkToAFileStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file.path());

        new Rotation(KeyKind.SESSIONS, new KeyRingFile(link), clock(made.plus(KNOWN)))
                .rotate(KNOWN);

        assertThat(link).isSymbolicLink();
        assertThat(file.read().previous()).containsExactly(KeyRing.FIRST);
    }

    private Rotation after(Duration time) {
        return rotation(made.plus(time).plusSeconds(1), KeyKind.SESSIONS);
    }

    private Rotation rotation(Instant now, KeyKind kind) {
        return new Rotation(kind, file, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
