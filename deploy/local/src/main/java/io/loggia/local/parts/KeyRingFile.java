package io.loggia.local.parts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A file of keys that only its owner may read; whoever reads it sees all of it or what it was. */
public record KeyRingFile(Path path) {

    /** The file of that folder, made if it is missing. */
    static Path made(Path folder, KeyKind kind, Supplier<KeyRing> first) {
        KeyRingFile file = new KeyRingFile(folder.resolve(kind.file()));
        if (Files.notExists(file.path)) {
            file.write(first.get());
        }
        return file.path;
    }

    /**
     * What it says.
     *
     * @throws PartFailure if it is not there, or is no such file
     */
    public KeyRing read() {
        try {
            return KeyRing.parse(Files.readString(path));
        } catch (NoSuchFileException e) {
            throw new PartFailure("There is no " + path, e);
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    public void write(KeyRing ring) {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path fresh =
                    Files.createTempFile(
                            target.getParent(),
                            ".keys",
                            ".json",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer text = ByteBuffer.wrap(ring.text().getBytes(StandardCharsets.UTF_8));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + path + ": " + e.getMessage(), e);
        }
    }
}
