package io.loggia.follow.suggestion;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** They work where the reader neither works nor follows anybody. */
@Schema(
        name = "BridgesDepartments",
        properties =
                @SchemaProperty(
                        name = "kind",
                        type = SchemaType.STRING,
                        enumeration = BridgesDepartments.KIND),
        requiredProperties = {"kind", "department"})
record BridgesDepartments(String department) implements Reason {

    static final String KIND = "BRIDGES_DEPARTMENTS";
    private static final int POINTS = 12;

    static Optional<Reason> of(Set<String> familiar, @Nullable String department) {
        return department == null || familiar.contains(department)
                ? Optional.empty()
                : Optional.of(new BridgesDepartments(department));
    }

    @Override
    public int points() {
        return POINTS;
    }
}
