package io.loggia.follow.suggestion;

import io.loggia.follow.profile.Topics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Both can be asked about the same, or both want to learn it. */
@Schema(
        name = "SameTopics",
        properties =
                @SchemaProperty(
                        name = "kind",
                        type = SchemaType.STRING,
                        enumeration = SameTopics.KIND),
        requiredProperties = {"kind", "topics"})
record SameTopics(List<String> topics) implements Reason {

    static final String KIND = "SAME_TOPICS";
    private static final int POINTS = 8;
    private static final int MOST = 3;

    static Optional<Reason> of(Topics own, Topics theirs) {
        List<String> topics =
                Stream.concat(
                                own.asks().stream().filter(theirs.asks()::contains),
                                own.learns().stream().filter(theirs.learns()::contains))
                        .distinct()
                        .sorted()
                        .toList();
        return topics.isEmpty() ? Optional.empty() : Optional.of(new SameTopics(topics));
    }

    @Override
    public int points() {
        return POINTS * Math.min(topics.size(), MOST);
    }
}
