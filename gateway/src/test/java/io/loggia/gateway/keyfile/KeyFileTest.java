package io.loggia.gateway.keyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are numbers here. */
class KeyFileTest {

    @TempDir private Path folder;
    private Path path;
    private final Logger log = Logger.getLogger(KeyFile.class.getName());
    private final RecordingLog told = new RecordingLog();

    private static final class RecordingLog extends Handler {

        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            records.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void mount() throws IOException {
        path = folder.resolve("keys");
        Files.writeString(path, "7");
        log.addHandler(told);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(told);
    }

    @Test
    void replacedFileIsInUseWhenItIsReadAgain() throws IOException {
        KeyFile<Integer> file = file();
        Files.writeString(path, "8");

        assertThat(file.keys()).isEqualTo(7);
        assertThat(file.readAgain()).isTrue();
        assertThat(file.readAgain()).isFalse();
        assertThat(file.keys()).isEqualTo(8);
    }

    @Test
    void aSecretsLinkMayPointElsewhere() throws IOException {
        Files.createDirectory(folder.resolve("one"));
        Files.createDirectory(folder.resolve("two"));
        Files.writeString(folder.resolve("one/keys"), "1");
        Files.writeString(folder.resolve("two/keys"), "2");
        Path data = Files.createSymbolicLink(folder.resolve("data"), Path.of("one"));
        KeyFile<Integer> file = new KeyFile<>("keys", data.resolve("keys"), KeyFileTest::number);
        Path fresh = Files.createSymbolicLink(folder.resolve("fresh"), Path.of("two"));

        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);

        assertThat(file.readAgain()).isTrue();
        assertThat(file.keys()).isEqualTo(2);
    }

    @Test
    void brokenFileIsToldOnceAndTheLastGoodOneStaysInUse() throws IOException {
        KeyFile<Integer> file = file();
        Files.writeString(path, "secret");

        assertThat(file.readAgain()).isFalse();
        assertThat(file.readAgain()).isFalse();

        assertThat(file.keys()).isEqualTo(7);
        assertThat(told.records).hasSize(1);
        assertThat(told.records.getFirst().getLevel().intValue())
                .isEqualTo(Level.SEVERE.intValue());
        assertThat(text(told.records.getFirst()))
                .contains("gateway.keys", "no number")
                .doesNotContain("secret");
    }

    @Test
    void fileThatIsGoneForAWhileIsToldAgainTheNextTime() throws IOException {
        KeyFile<Integer> file = file();
        for (int i = 0; i < 2; i++) {
            Files.delete(path);
            file.readAgain();
            Files.writeString(path, "7");
            file.readAgain();
        }

        assertThat(file.keys()).isEqualTo(7);
        assertThat(told.records).hasSize(2);
    }

    @Test
    void startIsRefusedWithoutAFileThatIsGood() throws IOException {
        Files.writeString(path, "seven");

        assertThatThrownBy(this::file)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gateway.keys=" + path + ": no number");
        Files.delete(path);
        assertThatThrownBy(this::file).hasMessageContaining("there is no such file");
        Files.write(path, new byte[] {(byte) 0xff});
        assertThatThrownBy(this::file).hasMessageContaining("not UTF-8");
        Files.delete(path);
        Files.createDirectory(path);
        assertThatThrownBy(this::file).hasMessageContaining("cannot be read");
    }

    private KeyFile<Integer> file() {
        return new KeyFile<>("gateway.keys", path, KeyFileTest::number);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("no number");
        }
    }

    private static String text(LogRecord line) {
        String format = line.getMessage();
        return line.getParameters() == null ? format : format.formatted(line.getParameters());
    }
}
