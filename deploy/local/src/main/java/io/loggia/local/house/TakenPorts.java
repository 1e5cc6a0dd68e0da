package io.loggia.local.house;

import io.loggia.local.parts.Ports;
import java.util.List;

/** The ports that an installation needs and somebody else has: a line for each. */
final class TakenPorts {

    private TakenPorts() {}

    static List<String> of(Settings settings) {
        return settings.ownDoors().stream()
                .filter(door -> !Ports.isFree(settings.ports().of(door)))
                .map(
                        door ->
                                "Port %d is taken: it is for %s (%s)"
                                        .formatted(
                                                settings.ports().of(door),
                                                door.holder(),
                                                door.variable()))
                .toList();
    }
}
