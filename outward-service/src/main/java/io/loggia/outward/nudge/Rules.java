package io.loggia.outward.nudge;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.loggia.outward.OutwardConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules that hold, each with what finds its cases; the heaviest first. */
final class Rules {

    private static final String FILE = "rules.json";

    private final List<Armed> rules;

    private Rules(List<Armed> rules) {
        this.rules = rules;
    }

    /** A rule, ready to find. */
    record Armed(Rule rule, Finder finder) {}

    static Rules of(NudgeConfig config, OutwardConfig company) {
        return new Rules(
                read().stream()
                        .filter(rule -> config.quietPeriod() || !rule.onlyInQuietPeriod())
                        .map(rule -> new Armed(rule, finder(rule, config, company)))
                        .toList());
    }

    List<Armed> all() {
        return rules;
    }

    private static Finder finder(Rule rule, NudgeConfig config, OutwardConfig company) {
        return switch (rule.check()) {
            case ALT_TEXT -> Finder.missingAltText();
            case AFFILIATION ->
                    Finder.subjectWithout(
                            PhraseFinder.of(List.of(company.companyName())),
                            PhraseFinder.of(rule.phrases()));
            case null ->
                    Finder.either(
                            Finder.either(
                                    PatternFinder.of(rule.expressions()),
                                    PhraseFinder.of(rule.phrases())),
                            configured(rule.configured(), config));
        };
    }

    private static Finder configured(@Nullable String list, NudgeConfig config) {
        return switch (list) {
            case "customers" -> PhraseFinder.of(orNone(config.customers()));
            case "embargo" -> PhraseFinder.of(orNone(config.embargo()));
            case "inside-hosts" -> PatternFinder.ofHosts(orNone(config.insideHosts()));
            case null -> Finder.none();
            default -> throw new IllegalStateException("no such list: " + list);
        };
    }

    private static List<String> orNone(Optional<List<String>> list) {
        return list.orElse(List.of());
    }

    private static List<Rule> read() {
        try (@Nullable InputStream json = Rules.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder()
                    .build()
                    .readValue(
                            Objects.requireNonNull(json, FILE), new TypeReference<List<Rule>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("not rules: " + FILE, e);
        }
    }
}
