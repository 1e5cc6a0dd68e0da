package io.loggia.feed.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A folder with a file for each picture, spread over 256 folders by the end of their names. */
final class DirectoryMediaStore implements MediaStore {

    private static final int END = 2;

    private final Path directory;

    DirectoryMediaStore(Path directory) {
        this.directory = directory;
    }

    /** Under another name first: a file that is there is there whole. */
    @Override
    public void put(String name, Picture picture) throws IOException {
        Path file = fileOf(name);
        Files.createDirectories(file.getParent());
        Path arriving = Files.createTempFile(file.getParent(), name, ".arriving");
        try {
            try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(picture.bytes());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            return Optional.of(Files.newInputStream(fileOf(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(String name) throws IOException {
        Files.deleteIfExists(fileOf(name));
    }

    private Path fileOf(String name) {
        return directory.resolve(name.substring(name.length() - END)).resolve(name);
    }
}
