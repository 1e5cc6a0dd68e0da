package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where PostgreSQL leaves each finished piece of its log, at least one a minute while something
 * changes: in the folders of backups, or nowhere while there are none. The pictures go along before
 * it, so that whatever a row speaks of is there when the row is.
 */
public final class WalArchive {

    private static final String SCRIPT = "archive.sh";
    private static final String FOLDERS = "archive-to";

    /** PostgreSQL calls it in its data folder: the piece's path and name. */
    private static final String ARCHIVE =
            """
            #!/bin/sh
            set -eu
            [ -f ../archive-to ] || exit 0
            while IFS= read -r folder; do
                for pictures in media outward-media; do
                    # As root without user namespaces PostgreSQL may not read them.
                    if [ -O "../../$pictures" ]; then cp -Rpu "../../$pictures" "$folder/home/"; fi
                done
                if [ ! -f "$folder/wal/$2.gz" ]; then
                    gzip -1 -c "$1" > "$folder/wal/arriving"
                    sync "$folder/wal/arriving"
                    mv "$folder/wal/arriving" "$folder/wal/$2.gz"
                fi
            done < ../archive-to
            """;

    private final Path part;

    private WalArchive(Path part) {
        this.part = part;
    }

    /** The one of the PostgreSQL at that place. */
    public static WalArchive of(Place place) {
        return new WalArchive(place.folder("postgres"));
    }

    static Map<String, String> settings() {
        return Map.of(
                "archive_mode", "on",
                "archive_timeout", "60",
                "archive_command", "sh ../" + SCRIPT + " %p %f");
    }

    void lay() {
        write(SCRIPT, ARCHIVE);
    }

    /** The folders of backups that it goes to now and that are still there. */
    public List<Path> folders() {
        Path file = part.resolve(FOLDERS);
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(Path::of)
                            .filter(Files::isDirectory)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** From the next piece on it goes to those folders, and into their folder {@code wal}. */
    public void goTo(List<Path> folders) {
        write(FOLDERS, folders.stream().map(one -> one + "\n").collect(Collectors.joining()));
    }

    private void write(String name, String text) {
        Path fresh = part.resolve(name + ".fresh");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, part.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + part.resolve(name) + ": " + e.getMessage(), e);
        }
    }
}
