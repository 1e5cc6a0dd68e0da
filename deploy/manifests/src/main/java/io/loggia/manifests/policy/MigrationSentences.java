package io.loggia.manifests.policy;

import static io.loggia.manifests.policy.ConfigurationSentences.MIGRATION;
import static io.loggia.manifests.policy.ConfigurationSentences.deployments;
import static io.loggia.manifests.policy.ConfigurationSentences.isProbe;
import static io.loggia.manifests.policy.ConfigurationSentences.isSite;
import static io.loggia.manifests.policy.ConfigurationSentences.says;

import io.loggia.manifests.configuration.Launch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of how databases come to their version: by Jobs, and by nothing else. */
final class MigrationSentences {

    private static final Set<Map.Entry<String, String>> TO_MIGRATE =
            Set.of(
                    Map.entry("QUARKUS_INIT_AND_EXIT", "true"),
                    Map.entry("QUARKUS_FLYWAY_MIGRATE_AT_START", "true"));

    private MigrationSentences() {}

    static List<Sentence> all() {
        return List.of(
                new Sentence(
                        "every application with a database has a Job that migrates it, of the same"
                                + " image",
                        MigrationSentences::withoutMigration),
                new Sentence(
                        "no pod migrates when it starts; it looks whether its Job has",
                        MigrationSentences::migratingPods),
                new Sentence(
                        "a Job is told what its application is told, and that it is to migrate and"
                                + " end",
                        MigrationSentences::otherJobs));
    }

    /** The site owns nothing in its database, the probe has none. */
    private static Stream<String> withoutMigration(World world) {
        return deployments(world)
                .filter(launch -> !isSite(launch) && !isProbe(launch))
                .filter(
                        launch ->
                                world.launches().stream()
                                        .filter(job -> job.name().equals(launch.name() + MIGRATION))
                                        .noneMatch(job -> job.image().equals(launch.image())))
                .map(Launch::name);
    }

    private static Stream<String> migratingPods(World world) {
        return deployments(world)
                .filter(launch -> !isSite(launch) && !isProbe(launch))
                .filter(
                        launch ->
                                !says(launch, "quarkus.flyway.migrate-at-start", "false")
                                        || !says(
                                                launch, "quarkus.flyway.validate-at-start", "true"))
                .map(Launch::name);
    }

    private static Stream<String> otherJobs(World world) {
        return world.launches().stream()
                .filter(job -> job.name().endsWith(MIGRATION))
                .filter(
                        job ->
                                !job.environment().entrySet().containsAll(TO_MIGRATE)
                                        || deployments(world)
                                                .noneMatch(one -> isSameButForTheWork(job, one)))
                .map(Launch::name);
    }

    /** The Job needs fewer secrets. */
    private static boolean isSameButForTheWork(Launch job, Launch application) {
        return job.name().equals(application.name() + MIGRATION)
                && texts(job).equals(texts(application))
                && application.keys().entrySet().containsAll(job.keys().entrySet());
    }

    private static Map<String, Launch.Content> texts(Launch launch) {
        return launch.keys().entrySet().stream()
                .filter(one -> one.getValue() instanceof Launch.Content.Text)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
