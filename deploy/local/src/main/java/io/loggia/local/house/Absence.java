package io.loggia.local.house;

import io.loggia.local.parts.Part;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Starter;

/** Takes a part of a running installation away on purpose, and brings it back. */
public final class Absence {

    private final Settings settings;
    private final Part part;
    private final Residents residents;

    public Absence(Settings settings, String part) {
        if (Installation.find(settings.place()).isEmpty()) {
            throw new PartFailure("Nothing runs here: start it with ./loggia up");
        }
        this.settings = settings;
        this.residents = new Residents(settings.place());
        this.part =
                Ground.of(settings).ownParts().stream()
                        .filter(one -> one.name().equals(part))
                        .findFirst()
                        .orElseThrow(() -> new PartFailure("No part of ours: " + part));
    }

    /** Returns when it is gone. */
    public void begin() {
        residents.sendAway(part.name());
    }

    /** Returns when it answers again. */
    public void end() {
        if (residents.find(part.name()).isEmpty()) {
            new Starter(settings.place()).start(part);
        }
        residents.isBack(part.name());
    }
}
