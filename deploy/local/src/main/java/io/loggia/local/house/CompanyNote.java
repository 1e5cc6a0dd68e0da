package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** That the demo company has been brought in: what people did to it since is theirs. */
record CompanyNote(Place place) {

    boolean isThere() {
        return Files.exists(file());
    }

    void write() {
        try {
            Files.writeString(file(), "The demo company is in.\n");
        } catch (IOException e) {
            throw new PartFailure("Cannot write " + file(), e);
        }
    }

    private Path file() {
        return place.home().resolve("company-is-in");
    }
}
