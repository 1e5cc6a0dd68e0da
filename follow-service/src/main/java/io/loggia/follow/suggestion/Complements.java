package io.loggia.follow.suggestion;

import io.loggia.follow.profile.Topics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** One of the two can be asked what the other wants to learn. */
@Schema(
        name = "Complements",
        properties =
                @SchemaProperty(
                        name = "kind",
                        type = SchemaType.STRING,
                        enumeration = Complements.KIND),
        requiredProperties = {"kind", "topics"})
record Complements(List<String> topics) implements Reason {

    static final String KIND = "COMPLEMENTS";
    private static final int POINTS = 15;
    private static final int MOST = 3;

    static Optional<Reason> of(Topics own, Topics theirs) {
        List<String> topics =
                Stream.concat(
                                own.learns().stream().filter(theirs.asks()::contains),
                                own.asks().stream().filter(theirs.learns()::contains))
                        .distinct()
                        .sorted()
                        .toList();
        return topics.isEmpty() ? Optional.empty() : Optional.of(new Complements(topics));
    }

    @Override
    public int points() {
        return POINTS * Math.min(topics.size(), MOST);
    }
}
