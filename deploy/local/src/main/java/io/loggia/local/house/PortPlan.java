package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which port each {@link Door} has: its variable's, else its usual one and the offset. */
public record PortPlan(Map<Door, Integer> ports) {

    private static final int HIGHEST = 65_535;

    public PortPlan {
        ports = Map.copyOf(ports);
    }

    /** The plan for that environment; what cannot be a port is named. */
    public static PortPlan of(Map<String, String> environment, int offset) {
        Map<Door, Integer> ports = new EnumMap<>(Door.class);
        for (Door door : Door.values()) {
            String wished = environment.getOrDefault(door.variable(), "");
            int port = wished.isBlank() ? door.usual() + offset : number(door.variable(), wished);
            if (port < 1 || port > HIGHEST) {
                throw new PartFailure(door.variable() + " would be " + port + ": not a port");
            }
            ports.put(door, port);
        }
        requireDistinct(ports);
        return new PortPlan(ports);
    }

    public int of(Door door) {
        return ports.getOrDefault(door, door.usual());
    }

    /** {@code http://localhost:PORT}. */
    public String url(Door door) {
        return "http://localhost:" + of(door);
    }

    private static int number(String variable, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new PartFailure(variable + " is " + text + ": not a port", e);
        }
    }

    private static void requireDistinct(Map<Door, Integer> ports) {
        Map<Integer, String> holders =
                ports.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getValue,
                                        entry -> entry.getKey().variable(),
                                        (one, other) -> one + " and " + other));
        holders.forEach(
                (port, variables) -> {
                    if (variables.contains(" and ")) {
                        throw new PartFailure(variables + " are both " + port);
                    }
                });
    }
}
