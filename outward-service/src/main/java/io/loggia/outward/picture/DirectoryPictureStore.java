package io.loggia.outward.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder as feed-service fills it: spread over 256 folders by the end of the names. */
final class DirectoryPictureStore implements PictureStore {

    private static final int END = 2;

    private final Path directory;

    DirectoryPictureStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            String end = name.substring(name.length() - END);
            return Optional.of(Files.newInputStream(directory.resolve(end).resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
