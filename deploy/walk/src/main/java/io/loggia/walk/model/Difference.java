package io.loggia.walk.model;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** How a served timeline differs from the model's. */
record Difference(String handle, int missing, int extra, int twice, boolean disordered) {

    static Difference of(String handle, List<UUID> expected, List<UUID> served) {
        var wanted = new HashSet<>(expected);
        var found = new HashSet<>(served);
        var missing = (int) expected.stream().filter(id -> !found.contains(id)).count();
        var extra = (int) found.stream().filter(id -> !wanted.contains(id)).count();
        var twice = served.size() - found.size();
        var common = expected.stream().filter(found::contains).toList();
        var order = served.stream().filter(wanted::contains).distinct().toList();
        return new Difference(handle, missing, extra, twice, !common.equals(order));
    }

    boolean none() {
        return missing == 0 && extra == 0 && twice == 0 && !disordered;
    }

    @Override
    public String toString() {
        return "@%s: %d missing, %d extra, %d twice%s"
                .formatted(handle, missing, extra, twice, disordered ? ", out of order" : "");
    }
}
