package io.loggia.outward.nudge;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.re2j.Pattern;
import io.loggia.outward.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a company begins with: {@code seed.json}, and what the configuration knows of
 * customers, embargoed words, inside hosts and a quiet period.
 */
final class Seed {

    private static final String FILE = "seed.json";

    private Seed() {}

    /** A rule as the file has it; {@code configured} names a list of the configuration. */
    private record Entry(
            String id,
            Severity severity,
            String guideline,
            boolean secret,
            Rule.@Nullable Check check,
            boolean onlyInQuietPeriod,
            @Nullable String configured,
            @Nullable List<String> phrases,
            @Nullable List<String> patterns,
            @Nullable List<String> exceptions,
            Wording message) {

        Rule rule(NudgeConfig config) {
            return new Rule(
                    id,
                    severity,
                    guideline,
                    config.quietPeriod() || !onlyInQuietPeriod,
                    secret,
                    check,
                    Stream.concat(all(phrases), words(config)).toList(),
                    Stream.concat(all(patterns), hosts(config)).toList(),
                    all(exceptions).toList(),
                    message,
                    null);
        }

        private Stream<String> words(NudgeConfig config) {
            return switch (configured) {
                case "customers" -> all(config.customers());
                case "embargo" -> all(config.embargo());
                case null, default -> Stream.empty();
            };
        }

        private Stream<String> hosts(NudgeConfig config) {
            return "inside-hosts".equals(configured)
                    ? all(config.insideHosts()).map(Entry::endingIn)
                    : Stream.empty();
        }

        private static String endingIn(String host) {
            return "(?i)\\b(?:[a-z0-9-]+\\.)*" + Pattern.quote(host) + "\\b";
        }

        private static Stream<String> all(@Nullable List<String> list) {
            return list == null ? Stream.empty() : list.stream();
        }

        private static Stream<String> all(Optional<List<String>> list) {
            return list.stream().flatMap(List::stream);
        }
    }

    static List<Rule> rules(NudgeConfig config) {
        return read().stream().map(entry -> entry.rule(config)).toList();
    }

    private static List<Entry> read() {
        try (@Nullable InputStream json = Seed.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder()
                    .build()
                    .readValue(
                            Objects.requireNonNull(json, FILE),
                            new TypeReference<List<Entry>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("not rules: " + FILE, e);
        }
    }
}
