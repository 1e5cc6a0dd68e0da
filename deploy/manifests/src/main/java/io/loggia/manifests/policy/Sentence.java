package io.loggia.manifests.policy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that must be true of every installation.
 *
 * @param text what, as people say it
 * @param violations where it is not, a line each
 */
public record Sentence(String text, Function<World, Stream<String>> violations) {

    /** All of them. */
    public static List<Sentence> all() {
        return Stream.of(
                        PodSentences.all(),
                        AroundSentences.all(),
                        DoorSentences.all(),
                        NetworkSentences.all(),
                        ConfigurationSentences.all(),
                        MigrationSentences.all(),
                        KafkaSentences.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Where it is not true. */
    public List<String> violations(World world) {
        return violations.apply(world).toList();
    }
}
