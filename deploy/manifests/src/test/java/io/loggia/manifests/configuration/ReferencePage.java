package io.loggia.manifests.configuration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The reference as operators read it, in Markdown. */
record ReferencePage(Reference reference) {

    private static final String HEAD =
            """
            # Configuration

            Every key that an installation may want to say. This page is made from the applications by the build (`ConfigurationReferenceIT`
            in `deploy/manifests`), which fails when they differ: mend the key's sentence, not the page.

            **How to say a key.** In a cluster: a line in `config/<application>.properties` of the overlay, a secret as a key of a Secret that is
            mounted under the key's name ([how](../kubernetes/README.md)); each becomes a file of that name in a folder of
            `SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS`. With Compose, or by hand: a properties file that `QUARKUS_CONFIG_LOCATIONS` names, a system
            property, or a variable: the key in capitals, with `_` for all that is no letter or digit (`FEED_TIMELINE_SIZE`). Variables
            win over files, system properties over both. Keys are read when an application starts. `./loggia manifests` refuses a
            key that nobody reads.

            **How to say a value.** A duration is `200ms`, `10s`, `5m`, `24h`, `30d`, or ISO 8601 without `PT`. A list has commas. A path is
            absolute. What has `${…}` in it takes the value of that key.

            **Required** means that the application does not start without it; `deploy/kubernetes` says all of these.
            `profile` stands for profile-service and so on; outward-service and the public site are one application, on two sides (`loggia.side`).
            The keys of the probe stand in [its README](../probe/README.md).
            """;

    String text() {
        var page = new StringBuilder(HEAD);
        for (var group : reference.groups()) {
            page.append("\n## %s\n\n%s\n\n".formatted(group.title(), group.sentence()));
            page.append("| key | for | type | default | |\n|---|---|---|---|---|\n");
            group.keys().forEach(key -> page.append(row(key)));
        }
        return page.toString();
    }

    private String row(ToldKey key) {
        var modules = reference.modules(key);
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        key.name(),
                        names(modules, Reference.MODULES, "all"),
                        key.type(),
                        usual(key, modules),
                        key.sentence().replace("|", "\\|"));
    }

    private String usual(ToldKey key, List<String> modules) {
        var byValue =
                modules.stream()
                        .collect(
                                groupingBy(
                                        module ->
                                                reference
                                                        .usual(module, key)
                                                        .map(ReferencePage::value)
                                                        .orElse("**required**"),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byValue.entrySet().stream()
                .map(one -> one.getKey() + names(one.getValue(), modules, "").transform(this::of))
                .collect(joining(", "));
    }

    private String of(String names) {
        return names.isEmpty() ? "" : " (" + names + ")";
    }

    private static String value(String value) {
        return value.isEmpty() ? "none" : "`" + value.replace("|", "\\|") + "`";
    }

    private static String names(List<String> some, List<String> all, String ofAll) {
        return some.size() == all.size()
                ? ofAll
                : some.stream().map(name -> name.replace("-service", "")).collect(joining(", "));
    }
}
